import makeCode from 'qrcode-generator';

const QUIET = 4;

/** A QR code of an address as one path: black on white in every colour scheme, or cameras do not read it. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const code = makeCode(0, 'M');
  code.addData(address);
  code.make();
  const size = code.getModuleCount();
  const all = Array.from({ length: size }, (_, at) => at);
  const path = all
    .flatMap((row) =>
      all.filter((column) => code.isDark(row, column)).map((column) => `M${column} ${row}h1v1h-1z`),
    )
    .join('');
  const side = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      style={{ width: '100%', maxWidth: 320, display: 'block', margin: '0 auto', background: 'white' }}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="black" />
    </svg>
  );
}
