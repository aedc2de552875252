const WORDS = [
  // Vietnamese, with their accents: without them "của" is a crab, "năm" a mushroom and "lá" a leaf.
  'bán bởi các cần cho chúng có của cùng đã đang đây để đến được hàng hay hoặc không là loại mỗi một mua muốn ngày như những nhiều ở ra',
  'rất sẽ tại thì theo tìm tôi từ và vào về với',
  // English
  'a an and any are as at be by can each for from have in is it looking need needs no not of on or our per ready some that the their to want',
  'we week weekly with month monthly year buy sell supply',
  // French
  'au aux avec ce ces cherchons dans de des du elle en est et il le les leur mois nos notre nous ou par pas pour que qui recherchons',
  'ses son sont sur un une vos votre',
];

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.join(' ').split(' '));

/** Whether a word, in lower case and composed (NFC), says nothing of what is bought or sold, though few products may have it. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
