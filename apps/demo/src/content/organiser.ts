import { t } from './text.js';
import type { Organiser } from './types.js';

const domain = 'xuctien-camau.example';

/** The province's trade-promotion centre that runs the fair; office and people are invented. */
export const organiser: Organiser = {
  key: 'xuc-tien-ca-mau',
  name: t(
    'Trung tâm Xúc tiến Thương mại và Khuyến công Cà Mau',
    'Cà Mau Trade and Industry Promotion Centre',
    "Centre de promotion du commerce et de l'industrie de Cà Mau",
  ),
  parent: t(
    'Sở Công Thương tỉnh Cà Mau',
    'Department of Industry and Trade, Cà Mau province',
    "Département de l'industrie et du commerce, province de Cà Mau",
  ),
  address: {
    line: 'Đường Lê Duẩn',
    commune: 'phường An Xuyên',
    province: 'Cà Mau',
    formerAddress: 'Đường Lê Duẩn, thành phố Cà Mau, tỉnh Cà Mau',
  },
  phone: '0290 100 2025',
  email: `hoicho@${domain}`,
  timeZone: 'Asia/Ho_Chi_Minh',
  staff: [
    {
      name: 'Lê Minh Thùy',
      email: `thuy.le@${domain}`,
      role: 'owner',
      locale: 'vi',
      title: t('Giám đốc trung tâm', 'Director of the centre', 'Directrice du centre'),
    },
    {
      name: 'Nguyễn Hữu Trí',
      email: `tri.nguyen@${domain}`,
      role: 'staff',
      locale: 'vi',
      title: t('Trưởng phòng Hội chợ', 'Head of fairs', 'Chef du service des foires'),
    },
    {
      name: 'Phạm Ngọc Diễm',
      email: `diem.pham@${domain}`,
      role: 'staff',
      locale: 'vi',
      title: t('Phụ trách đơn vị tham gia', 'Exhibitor manager', 'Responsable des exposants'),
    },
    {
      name: 'Trần Khánh Vy',
      email: `vy.tran@${domain}`,
      role: 'staff',
      locale: 'en',
      title: t('Phụ trách khách quốc tế', 'International guests', 'Chargée des invités internationaux'),
    },
    {
      name: 'Danh Thanh Tùng',
      email: `tung.danh@${domain}`,
      role: 'desk',
      locale: 'vi',
      title: t('Quầy đón tiếp hội trường A', 'Reception desk, hall A', 'Accueil du hall A'),
    },
    {
      name: 'Huỳnh Như Ý',
      email: `y.huynh@${domain}`,
      role: 'desk',
      locale: 'vi',
      title: t('Quầy đón tiếp hội trường B', 'Reception desk, hall B', 'Accueil du hall B'),
    },
  ],
};
