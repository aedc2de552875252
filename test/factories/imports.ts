import { type ExhibitorImport, ImportPreview } from '#lib/exhibitors';
import type { Fair } from '#lib/fairs';
import type { TestApp } from '../support/app.js';

let made = 0;
const nextCode = () => 2_000_000_000 + (made += 1);

/** A CSV file of so many exhibitors whom nobody knows, as an office would type them. */
export function exhibitorsFile(rows: number): Buffer {
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `Hợp tác xã số ${at},Hợp tác xã,${nextCode()},Cà Mau,Khóm ${at} Tân Thành,0913 123 456,${at}@htx.example`,
  );
  const header = 'Tên đơn vị,Loại hình,Mã số thuế,Tỉnh,Địa chỉ,Điện thoại,Email';
  return Buffer.from([header, ...lines].join('\r\n'), 'utf8');
}

/** A previewed import of so many exhibitors. */
export function previewExhibitors(
  app: TestApp,
  { organiserId, id: fairId }: Fair,
  { rows, actorId }: { rows: number; actorId: string },
): Promise<ExhibitorImport> {
  const upload = { name: 'exhibitors.csv', data: exhibitorsFile(rows) };
  return app.get(ImportPreview).of({ organiserId, fairId, actorId }, upload, 'vi');
}
