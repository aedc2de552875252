import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Origin {
  file: string;
  /** Name under which the file exports it. */
  name: string;
}

const barrels: Record<string, string> = {
  '@mantine/core': 'esm/index.mjs',
  '@mantine/hooks': 'esm/index.mjs',
  '@tabler/icons-react': 'dist/esm/tabler-icons-react.mjs',
  '@tanstack/react-query': 'build/modern/index.js',
  '@tanstack/query-core': 'build/modern/index.js',
};
const namedImport =
  /import\s*\{([^}]*)\}\s*from\s*["'](#lib\/kernel|@mantine\/core|@mantine\/hooks|@tabler\/icons-react|@tanstack\/(?:react-query|query-core))["'];?/g;

/**
 * Points imports from a package's index, or the kernel's, at the file that holds each name. Rolldown counts everything behind an index as
 * reached by whoever imports it, which would put every component that any page uses into the first load of all pages.
 */
export function directImports(): Plugin {
  const origins = new Map(Object.keys(barrels).map((name) => [name, originsOf(name)]));
  origins.set('#lib/kernel', originsInKernel());
  return {
    name: 'fairground:direct-imports',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { code: /#lib\/kernel|@mantine\/(?:core|hooks)|@tabler\/icons-react|@tanstack\// },
      handler(code) {
        const rewritten = code.replace(namedImport, (whole, names: string, barrel: string) =>
          names
            .split(',')
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '')
            .map((entry) => direct(entry, origins.get(barrel)) ?? `import { ${entry} } from '${barrel}';`)
            .join(''),
        );
        return rewritten === code ? null : { code: rewritten, map: null };
      },
    },
  };
}

function direct(entry: string, origins: Map<string, Origin> | undefined): string | undefined {
  const [imported = '', local = imported] = entry.split(/\s+as\s+/);
  const origin = origins?.get(imported);
  return origin && `import { ${origin.name} as ${local} } from '${origin.file}';`;
}

/** Reads the `import { a as b } from './x.mjs'` and `export { a as b } from './x.mjs'` lines of an index. */
function originsOf(packageName: string): Map<string, Origin> {
  const manifest = createRequire(import.meta.url).resolve(
    './' + join('../../../node_modules', packageName, 'package.json'),
  );
  const index = join(dirname(manifest), barrels[packageName] ?? '');
  const found = new Map<string, Origin>();
  for (const [, names = '', file = ''] of readFileSync(index, 'utf8').matchAll(
    /(?:import|export)\s*\{([^}]*)\}\s*from\s*["'](\.[^"']+)["']/g,
  )) {
    for (const entry of names.split(',').map((part) => part.trim())) {
      const [name = '', exported = name] = entry.split(/\s+as\s+/);
      if (name !== '') found.set(exported, { file: join(dirname(index), file), name });
    }
  }
  return found;
}

/** The kernel's index says `export * from './x.js'`: the names stand in the files. */
function originsInKernel(): Map<string, Origin> {
  const folder = fileURLToPath(new URL('../../../libs/kernel', import.meta.url));
  const files = readFileSync(join(folder, 'index.ts'), 'utf8').matchAll(/from '\.\/([\w/-]+)\.js'/g);
  return new Map(
    [...files].flatMap(([, module]) => {
      const file = join(folder, `${module}.ts`);
      const names = readFileSync(file, 'utf8').matchAll(
        /^export (?:async )?(?:const|function|class) (\w+)/gm,
      );
      return [...names].map(([, name = '']) => [name, { file, name }] as const);
    }),
  );
}
