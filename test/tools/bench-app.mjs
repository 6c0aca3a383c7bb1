/**
 * The built app over a workspace that a bench has filled, at six times less processor: how soon the figures of 今日
 * stand and answer, whether anything moves, and what scrolling past the charts costs.
 * @param {import('playwright').Page} page
 * @param {string} address the app with the period to show
 */
export async function measureApp(page, address) {
  const cdp = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.addInitScript(watch);
  // The first visits install the service worker and warm the browser's own cache of compiled code.
  for (let i = 0; i < 4; i += 1) await open(page, address);
  const plain = await times(page, address, rounds);
  const computed = await compute(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const computedSlowly = await compute(page);
  const slow = await times(page, address, rounds);
  const shift = await page.evaluate('window.bench.shift');
  const ready = await scroll(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await open(page, address);
  const quick = await scroll(page);
  return [
    row('from opening the app to figures that answer, median', median(plain.ready), 'ms'),
    row('the same at 6 times less processor, median; target 1500', median(slow.ready), 'ms'),
    row('a fixed computation at that setting, nominally 6', computedSlowly / computed, 'x'),
    row('the quickest of nine', Math.min(...slow.ready), 'ms'),
    row('the slowest of nine', Math.max(...slow.ready), 'ms'),
    row('until the lists and charts out of sight are drawn too, median', median(plain.drawn), 'ms'),
    row('the same at 6 times less processor, median', median(slow.drawn), 'ms'),
    row('layout shift until everything is drawn; target 0', shift, ''),
    row('scrolling past the charts: tasks above 50 ms', quick.length, ''),
    row('the same at 6 times less processor; target 0', ready.length, ''),
    row('the longest of them', Math.max(0, ...ready), 'ms'),
  ];
}

/** Runs in the page before anything else does. It looks when something changes, so that looking costs nothing else. */
function watch() {
  /** @type {number[]} */
  const tasks = [];
  const bench = { ready: once(figuresStand), drawn: once(allDrawn), shift: 0, tasks };
  Object.assign(window, { bench });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved = /** @type {{ hadRecentInput?: boolean, value?: number }} */ (entry);
      if (!moved.hadRecentInput) bench.shift += moved.value ?? 0;
    }
  }).observe({ type: 'layout-shift' });

  /** Several figures of the headline stand in sight. */
  function figuresStand() {
    const figures = document.querySelectorAll('[data-overview] li [data-indicator]');
    return figures.length > 1 && figures[0]?.checkVisibility({ visibilityProperty: true });
  }

  /** Every chart that has values is drawn. */
  function allDrawn() {
    const charts = [...document.querySelectorAll('[data-chart] [role=img]')];
    return charts.length > 0 && charts.every((chart) => chart.querySelector('svg'));
  }

  /**
   * When it first held, painted and with the page taking the next task: milliseconds since the app was opened.
   * @param {() => boolean | undefined} holds
   * @returns {Promise<number>}
   */
  function once(holds) {
    return new Promise((tell) => {
      const changes = new MutationObserver(() => {
        if (!holds()) return;
        changes.disconnect();
        requestAnimationFrame(() => setTimeout(() => tell(performance.now())));
      });
      changes.observe(document, { subtree: true, childList: true, attributeFilter: ['class'] });
    });
  }
}

/** @param {import('playwright').Page} page @param {string} address */
async function open(page, address) {
  await page.goto('about:blank');
  await page.goto(address);
  const ready = Number(await page.evaluate('window.bench.ready'));
  const drawn = Number(await page.evaluate('window.bench.drawn'));
  await page.waitForTimeout(1000);
  return { ready, drawn };
}

/** @param {import('playwright').Page} page @param {string} address @param {number} rounds */
async function times(page, address, rounds) {
  /** @type {number[]} */
  const ready = [];
  /** @type {number[]} */
  const drawn = [];
  for (let i = 0; i < rounds; i += 1) {
    const opening = await open(page, address);
    ready.push(opening.ready);
    drawn.push(opening.drawn);
  }
  return { ready, drawn };
}

/** Milliseconds of a fixed computation in the page, median: the browser's slowing down varies with the machine's load. */
async function compute(/** @type {import('playwright').Page} */ page) {
  /** @type {number[]} */
  const found = [];
  for (let i = 0; i < rounds; i += 1) found.push(Number(await page.evaluate(fixedWork)));
  return median(found);
}

/** Runs in the page. */
function fixedWork() {
  const start = performance.now();
  let x = 1;
  for (let i = 0; i < 10_000_000; i += 1) x = (x * 31 + i) | 0;
  return x === 0 ? 0 : performance.now() - start;
}

/** Scrolls with the wheel from the first chart past the last; answers the long tasks meanwhile. */
async function scroll(/** @type {import('playwright').Page} */ page) {
  await page.mouse.move(700, 500);
  await page.evaluate('window.bench.tasks.length = 0');
  for (let i = 0; i < 60; i += 1) {
    await page.mouse.wheel(0, 60);
    await page.waitForTimeout(30);
  }
  return /** @type {Promise<number[]>} */ (page.evaluate('window.bench.tasks'));
}

/** @param {string} label @param {number} value @param {string} unit */
function row(label, value, unit) {
  return { label, value, unit };
}

/** Openings measured; the machine is seldom quiet for one of them. */
const rounds = 9;

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
