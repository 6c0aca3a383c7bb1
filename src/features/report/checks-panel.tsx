import { type Finding, repairAll } from '#src/domain/report-checks.ts';
import { useT } from '#src/i18n/locale.ts';
import { Badge, type Tone } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { applyRepair, goToPlace } from './editor-actions.ts';
import styles from './panels.module.css';
import { composerText as words } from './text.ts';
import type { ComposerParts } from './use-composer.ts';

/** What the checks found; each finding leads to its place, and what one press can mend has its button. */
export function ChecksPanel({
  composer,
  findings,
}: {
  composer: ComposerParts;
  findings: readonly Finding[];
}) {
  const t = useT();
  const { editor, report, newId } = composer;
  const all = repairAll(findings);
  return (
    <div className={styles.checks}>
      {findings.length === 0 && <p className={styles.quiet}>{t(words.noFindings)}</p>}
      {all?.kind === 'replace' && (
        <Button small icon="check" onClick={() => applyRepair(editor, all, report.year, newId)}>
          {t(words.repairAll, { n: all.edits.length })}
        </Button>
      )}
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={finding.id} className={styles.finding} data-rule={finding.rule}>
            <Badge tone={tones[finding.level]} plain>
              {t(words.levels[finding.level])}
            </Badge>
            {finding.place.block === null ? (
              <p className={styles.message}>{t(finding.message)}</p>
            ) : (
              <button
                type="button"
                className={styles.message}
                title={t(words.goThere)}
                onClick={() => goToPlace(editor, finding.place)}
              >
                {t(finding.message)}
              </button>
            )}
            <RepairButton finding={finding} composer={composer} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const tones = {
  error: 'bad',
  warn: 'warn',
  fix: 'info',
  info: 'neutral',
} satisfies Record<Finding['level'], Tone>;

function RepairButton({ finding, composer }: { finding: Finding; composer: ComposerParts }) {
  const t = useT();
  const { editor, report, newId } = composer;
  const { repair } = finding;
  if (!repair) return null;
  const label =
    repair.kind === 'addPart'
      ? words.addPart
      : finding.rule === 'typedFigure'
        ? words.bind
        : words.repair;
  return (
    <Button small onClick={() => applyRepair(editor, repair, report.year, newId)}>
      {t(label)}
    </Button>
  );
}
