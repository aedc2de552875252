import makeCode from 'qrcode-generator';

/** Where a QR code of a text is dark, row by row (ISO/IEC 18004, level M: readable with 15 % of it damaged). */
export function qrModules(text: string): boolean[][] {
  const code = makeCode(0, 'M');
  code.addData(text);
  code.make();
  const all = Array.from({ length: code.getModuleCount() }, (_, at) => at);
  return all.map((row) => all.map((column) => code.isDark(row, column)));
}
