// loop.mjs DATA COUNT WORKERS OUT STANDARD: Typst in-process through its node compiler, one compiler for each worker process.
import fs from 'node:fs'; import path from 'node:path'; import { fork } from 'node:child_process'; import { createRequire } from 'node:module'; import { fileURLToPath } from 'node:url';
const require = createRequire(process.env.NPM_DIR + '/x.js'); const here = path.dirname(fileURLToPath(import.meta.url));
const [data, nS, wS, out, std, kS] = process.argv.slice(2); const n = +nS, w = +wS;
const t0 = process.hrtime.bigint(); const sec = () => Number(process.hrtime.bigint() - t0) / 1e9;
function work(k) {
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
  const c = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [process.env.FONTS] }] });
  let bytes = 0, cnt = 0, first = 0, half = 0, cpuHalf = 0; const mine = Math.ceil((n - k) / w);
  for (let i = k; i < n; i += w) {
    const f = `briefing-${String(i).padStart(4, '0')}`;
    const r = c.compile({ mainFileContent: fs.readFileSync(path.join(data, f + '.typ'), 'utf8') });
    if (r.hasError()) { r.printErrors(); process.exit(1); }
    let b; try { b = c.pdf(r.result, { pdfStandard: std === '-' ? undefined : std }); } catch (e) { console.log(JSON.stringify(e), e.message); process.exit(1); }
    bytes += b.length; if (out !== '-') fs.writeFileSync(path.join(out, f + '.pdf'), b);
    cnt++; if (cnt === 1) first = sec(); if (cnt === mine >> 1) { half = sec(); cpuHalf = process.cpuUsage(); } c.evictCache(2);
  }
  const cu = process.cpuUsage(); const rest = mine - (mine >> 1);
  return { bytes, cnt, first, rate: rest / (sec() - half), cpu: cpuHalf ? (cu.user + cu.system - cpuHalf.user - cpuHalf.system) / 1000 / rest : 0, rss: process.resourceUsage().maxRSS };
}
if (out !== '-') fs.mkdirSync(out, { recursive: true });
const report = rs => { const t = sec(); console.log(`typst ${std} n=${n} workers=${w} first=${rs[0].first.toFixed(3)}s total=${t.toFixed(3)}s all=${(n / t).toFixed(2)} docs/s second-half=${rs.reduce((a, r) => a + r.rate, 0).toFixed(2)} docs/s cpu=${(rs.reduce((a, r) => a + r.cpu, 0) / rs.length).toFixed(1)} ms/doc avg=${Math.round(rs.reduce((a, r) => a + r.bytes, 0) / n)} bytes maxrss=${Math.max(...rs.map(r => r.rss))} kB each`); };
if (kS !== undefined) process.send(work(+kS)); else if (w === 1) report([work(0)]);
else report(await Promise.all(Array.from({ length: w }, (_, k) => new Promise(a => fork(fileURLToPath(import.meta.url), [data, nS, wS, out, std, String(k)]).on('message', a)))));
