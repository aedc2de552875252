import { BoardPage } from '../../features/meetings/board-page';
import { SheetsMenu } from '../../features/sheets/sheets-menu';

/** The meetings of a fair, with the sheets that can be printed of them. */
export const JoinedBoard = () => <BoardPage Sheets={SheetsMenu} />;
