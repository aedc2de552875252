import { DataTable, fixedList } from '../shared/list';
import { ConfirmButton } from '../shared/ui/asking/confirm-button';
import { StateBadge } from '../shared/ui/states/state-badge';
import { DateText } from '../shared/ui/values/date-text';
import { Money } from '../shared/ui/values/money';

const fairs = [
  {
    id: '1',
    name: 'Hội chợ OCOP An Giang',
    state: 'open',
    from: '2026-12-04T01:00:00Z',
    minor: 1_250_000_000,
    booths: 180,
  },
  {
    id: '2',
    name: 'Festival Muối Bạc Liêu',
    state: 'draft',
    from: '2027-03-06T01:00:00Z',
    minor: 820_000_000,
    booths: 96,
  },
  {
    id: '3',
    name: 'Ngày hội Cua Cà Mau',
    state: 'ended',
    from: '2025-11-15T01:00:00Z',
    minor: 640_500_000,
    booths: 72,
  },
];
/** A list of fairs with a deed for each. */
export function SampleList() {
  return (
    <DataTable
      label="Hội chợ"
      list={{ ...fixedList(fairs), hasMore: true }}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/gallery?fair=${id}`}
      columns={[
        { key: 'name', header: 'Tên', render: ({ name }) => name },
        { key: 'state', header: 'Tình trạng', render: ({ state }) => <StateBadge state={state} /> },
        {
          key: 'from',
          header: 'Bắt đầu',
          render: ({ from }) => <DateText value={from} zone="Asia/Ho_Chi_Minh" />,
        },
        { key: 'booths', header: 'Gian', align: 'right', render: ({ booths }) => booths },
        {
          key: 'money',
          header: 'Doanh thu',
          align: 'right',
          render: ({ minor }) => <Money minor={minor} />,
        },
      ]}
      rowActions={() => (
        <ConfirmButton size="xs" question="Xóa hội chợ này?" confirmLabel="Xóa" onConfirm={() => undefined}>
          Xóa
        </ConfirmButton>
      )}
    />
  );
}
