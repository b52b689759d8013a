// What Maven calls: installs and builds, each only when something that it reads has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap(filesIn)) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function npm(...args) {
  // A silent caller still wants to know what went wrong.
  const env = { ...process.env, npm_config_loglevel: 'error' };
  const done = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32', env });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function whenChanged({ inputs, output, stamp }, run) {
  const known = existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8');
  if (known !== fingerprint(inputs)) {
    run();
    writeFileSync(stamp, fingerprint(inputs));
  }
}

const services = readdirSync('..').map((module) => `../${module}/openapi.yaml`);
const own = ['package.json', 'package-lock.json', 'index.html', 'vite.config.ts', 'tsconfig.json'];

whenChanged(
  {
    inputs: ['package.json', 'package-lock.json'],
    output: 'node_modules/.package-lock.json',
    stamp: 'node_modules/.konto-stamp',
  },
  () => npm('ci', '--prefer-offline'),
);
whenChanged(
  {
    inputs: [...own, 'public', 'src', ...services],
    output: 'target/classes/portal/index.html',
    stamp: 'target/portal-stamp',
  },
  () => npm('run', 'build'),
);
