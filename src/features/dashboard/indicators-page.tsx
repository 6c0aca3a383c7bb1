import { lazy, Suspense } from 'react';
import { useAddress } from '#src/ui/address.ts';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { readView } from './indicators-head.tsx';
import { IndicatorsTable } from './indicators-table.tsx';

const VillagesView = lazy(async () => ({
  default: (await import('./villages-view.tsx')).VillagesView,
}));
const HeatView = lazy(async () => ({ default: (await import('./heat-view.tsx')).HeatView }));
const BriefView = lazy(async () => ({ default: (await import('./brief-view.tsx')).BriefView }));

/** All indicators: as one table, village by village, village by month, or as a brief to print. */
export function IndicatorsPage() {
  const { query } = useAddress();
  const view = readView(query);
  return (
    <Suspense fallback={<SkeletonRows rows={18} />}>
      {view === 'table' && <IndicatorsTable />}
      {view === 'villages' && <VillagesView />}
      {view === 'heat' && <HeatView />}
      {view === 'brief' && <BriefView />}
    </Suspense>
  );
}
