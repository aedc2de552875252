// compile.mjs FOLDER: compiles apps, libs and config to it with the OpenAPI plugin, whose options nest-cli.json holds.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { before } from '@nestjs/swagger/plugin';
import { copyPictures } from './copy-pictures.mjs';

const nestCli = JSON.parse(readFileSync('nest-cli.json', 'utf8')).compilerOptions;
const openApiOptions = nestCli.plugins.find((plugin) => plugin.name === '@nestjs/swagger').options;
const host = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  },
};
const config = ts.getParsedCommandLineOfConfigFile(nestCli.tsConfigPath, {}, host);
const program = ts.createProgram(config.fileNames, config.options);
// The compiler finds `#lib/…` by what it knows as its output; only what it writes goes elsewhere.
const write = (path, text) =>
  ts.sys.writeFile(resolve(process.argv[2], relative(config.options.outDir, path)), text);
const emitted = program.emit(undefined, write, undefined, false, {
  before: [before(openApiOptions, program)],
});
const problems = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
if (problems.length > 0) {
  console.error(
    ts.formatDiagnosticsWithColorAndContext(problems, {
      getCanonicalFileName: (file) => file,
      getCurrentDirectory: () => process.cwd(),
      getNewLine: () => '\n',
    }),
  );
  process.exit(1);
}
copyPictures(process.argv[2]);
