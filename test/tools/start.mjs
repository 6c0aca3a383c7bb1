import { createServer } from 'node:net';
import { build, preview } from 'vite';

/** Must stay the same as in vite.config.ts: the data live under this address. */
const PORT = 4173;

if (await isBusy(PORT)) {
  console.error(
    `端口 ${PORT} 已被占用。如果是本系统已经在运行，直接打开 http://127.0.0.1:${PORT}/ 即可；否则请先关闭占用它的程序再启动（不换端口：换了地址就看不到原来的数据）。\n` +
      `Port ${PORT} is busy. If this app is already running, just open http://127.0.0.1:${PORT}/ ; otherwise close the other program first (the port is never changed, because the data belong to the address).`,
  );
  process.exit(1);
}
await build({ logLevel: 'warn' });
await preview({ preview: { open: false } });
console.log(
  `法治年报已启动，请用浏览器打开 / open in a browser:  http://127.0.0.1:${PORT}/\n按 Ctrl+C 停止 / Ctrl+C stops it.`,
);

/** @param {number} port @returns {Promise<boolean>} */
function isBusy(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(true));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(false)));
  });
}
