import { t } from './text.js';
import type { ProgrammeItem } from './types.js';

/** Saturday 22 November 2025. */
export const programmeDayThree: readonly ProgrammeItem[] = [
  {
    key: 'boat-parade',
    stage: 'south',
    startsAt: '2025-11-22T07:30',
    endsAt: '2025-11-22T08:30',
    state: 'released',
    performers: ['20 tay chèo xuồng ba lá', 'HTX Mái Đước'],
    title: t(
      'Kể chuyện vỏ lãi và xuồng ba lá',
      'Tales of boats and oars',
      'Histoires de barques et de rames',
    ),
    description: t(
      'Thợ đóng xuồng dựng khung một chiếc xuồng ba lá ngay trên sân khấu.',
      'Boat builders set up the frame of a three-plank boat on the stage.',
      'Des charpentiers montent une barque à trois planches sur scène.',
    ),
  },
  {
    key: 'biggest-crab',
    stage: 'main',
    startsAt: '2025-11-22T08:00',
    endsAt: '2025-11-22T09:30',
    state: 'released',
    performers: ['Hộ nuôi cua toàn tỉnh', 'Tổ trọng tài cân đo'],
    title: t('Hội thi cua lớn nhất', 'The biggest crab', 'Le plus gros crabe'),
    description: t(
      'Cân trước khán giả bằng cân kiểm định; cua thắng cuộc được thả về rừng.',
      'Weighed in public on a certified scale; the winner goes back to the forest.',
      'Pesée publique sur balance certifiée ; le vainqueur est relâché dans la mangrove.',
    ),
  },
  {
    key: 'ocop-live-3',
    stage: 'south',
    startsAt: '2025-11-22T09:30',
    endsAt: '2025-11-22T11:00',
    state: 'released',
    performers: ['Nhóm bán hàng trực tuyến Sóng Đất Mũi', 'Nước Lợ', 'Gió Mặn'],
    title: t(
      'Phiên livestream OCOP: năm sao',
      'OCOP live-stream: five stars',
      'Vente OCOP en direct : cinq étoiles',
    ),
    description: t(
      'Sáu sản phẩm năm sao của hội chợ, có lời thuyết minh tiếng Anh.',
      'The six five-star products of the fair, presented in English too.',
      'Les six produits cinq étoiles de la foire, présentés aussi en anglais.',
    ),
  },
  {
    key: 'kids-crab-race',
    stage: 'main',
    startsAt: '2025-11-22T10:00',
    endsAt: '2025-11-22T11:30',
    state: 'released',
    performers: ['Câu lạc bộ Mầm Xanh', 'Xiếc Gánh Chè'],
    title: t('Đua cua thiếu nhi', "Children's crab race", 'Course de crabes des enfants'),
    description: t(
      'Cua được cột lạt mềm, đua trên máng nước hai mét; có xiếc và chè cho các em.',
      'Softly tied crabs on two-metre water lanes; circus and sweet soup for the children.',
      "Crabes doucement liés sur des couloirs d'eau ; cirque et dessert pour les enfants.",
    ),
  },
  {
    key: 'cooking-final',
    stage: 'main',
    startsAt: '2025-11-22T14:00',
    endsAt: '2025-11-22T16:00',
    state: 'released',
    performers: [
      '4 đội vào chung kết',
      'Giám khảo: bếp trưởng Võ Hoài Nam Khang',
      'Giám khảo: đầu bếp Élise Marchand',
    ],
    title: t(
      'Hội thi nấu món cua: chung kết',
      'Crab cooking contest: final',
      'Concours de cuisine du crabe : finale',
    ),
    description: t(
      'Bốn đội, một thúng nguyên liệu bí mật, khán giả chấm ba mươi phần trăm điểm.',
      'Four teams, one secret basket; the public gives thirty per cent of the marks.',
      'Quatre équipes, un panier secret ; le public donne trente pour cent des points.',
    ),
  },
  {
    key: 'partners',
    stage: 'south',
    startsAt: '2025-11-22T15:00',
    endsAt: '2025-11-22T16:30',
    state: 'released',
    performers: ['Doanh nghiệp và nhà mua hàng', 'Lãnh đạo Sở Công Thương'],
    title: t('Lễ ký biên bản ghi nhớ', 'Signing of memoranda', "Signature des protocoles d'accord"),
    description: t(
      'Các cặp doanh nghiệp đã gặp nhau tại hội chợ ký ghi nhớ trước báo chí.',
      'Firms that met at the fair sign memoranda before the press.',
      'Les entreprises qui se sont rencontrées à la foire signent devant la presse.',
    ),
  },
  {
    key: 'khmer-dance',
    stage: 'south',
    startsAt: '2025-11-22T17:00',
    endsAt: '2025-11-22T18:15',
    state: 'released',
    performers: ['Đội múa Khmer Bông Sen Trắng', 'Dàn ngũ âm trẻ Hồng Dân'],
    title: t('Múa Khmer và nhạc ngũ âm', 'Khmer dance and pinpeat music', 'Danse khmère et musique pinpeat'),
    description: t(
      'Múa Apsara, múa gáo dừa và nhạc ngũ âm của đồng bào Khmer.',
      'Apsara and coconut dances with the five-tone orchestra of the Khmer of the delta.',
      "Danses des apsaras et des noix de coco avec l'orchestre khmer du delta.",
    ),
  },
  {
    key: 'closing',
    stage: 'main',
    startsAt: '2025-11-22T19:30',
    endsAt: '2025-11-22T21:30',
    state: 'released',
    performers: ['Đoàn nghệ thuật Hương Tràm Mới', 'Ban nhạc Gió Chướng'],
    title: t('Lễ bế mạc và trao giải', 'Closing and prize-giving', 'Clôture et remise des prix'),
    description: t(
      'Trao giải các hội thi, gian hàng đẹp và hẹn kỳ sau.',
      'Prizes of the contests and the best stands, and a date for next time.',
      'Prix des concours et des plus beaux stands, et rendez-vous à la prochaine édition.',
    ),
  },
];
