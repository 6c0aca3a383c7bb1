import { resolve } from 'node:path';

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** What the program loads at every start, in the order of loading. */
const starts = {
  start: ['src/main.tsx'],
  frame: ['src/app/workspace-root.tsx', 'src/features/dashboard/overview-page.tsx'],
};

/** Of these a start needs only some parts; the bundler tells which. */
const large = /node_modules\/@(base-ui|floating-ui)\//;

/**
 * Chunks for the build: two files in place of some forty small ones, each of which costs a slow laptop milliseconds of
 * its own. What is not needed at every start stays where the bundler puts it.
 */
export const startSplitting = {
  includeDependenciesRecursively: false,
  groups: Object.entries(starts).map(([name, roots], at) => {
    let reached: Set<string> | undefined;
    return {
      debugName: name,
      priority: 2 - at,
      name(id: string, graph: Graph): string | null {
        reached ??= reachFrom(roots, graph);
        return reached.has(id) && !large.test(id) ? name : null;
      },
    };
  }),
};

/** The modules that these import, and theirs, without those that are imported when needed. */
function reachFrom(roots: readonly string[], graph: Graph): Set<string> {
  const reached = new Set<string>();
  const waiting = roots.map((root) => resolve(root));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
