import { useTranslation } from 'react-i18next';
import type { Programme } from '../api';

/** How people call a table: its kind, its number, and the hall it stands in. */
export function useTableName({ tables, halls }: Pick<Programme, 'tables' | 'halls'>): (id: string) => string {
  const { t } = useTranslation('matchmaking');
  return (id) => {
    const table = tables.find((one) => one.id === id);
    if (!table) return '';
    const hall = halls.find((one) => one.id === table.hallId);
    return [t(`plan.${table.kind}`, { number: table.number }), hall?.name].filter(Boolean).join(', ');
  };
}
