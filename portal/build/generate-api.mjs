// Writes src/api/generated/<module>.ts from the OpenAPI file of each module that has one.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const modules = [
  'device-service',
  'identity-provider',
  'organization-service',
  'privacy-service',
  'security-info-service',
  'signin-activity-service',
];

const here = new URL('../', import.meta.url);
const generated = new URL('src/api/generated/', here);

async function writeIfChanged(file, text) {
  if (!existsSync(file) || (await readFile(file, 'utf8')) !== text) {
    await writeFile(file, text);
  }
}

await mkdir(generated, { recursive: true });
for (const module of modules) {
  const description = new URL(`../${module}/openapi.yaml`, here);
  if (existsSync(description)) {
    const types = astToString(await openapiTS(description, { defaultNonNullable: false }));
    await writeIfChanged(new URL(`${module}.ts`, generated), types);
  }
}
