/** A commune or ward with what depends on it. */
export interface Place {
  readonly commune: string;
  readonly province: string;
  /** District (or town) and province before 1 July 2025. */
  readonly formerDistrict: string;
  readonly formerProvince: string;
  /** First two digits of tax codes first issued there. */
  readonly taxPrefix: string;
  /** First three digits of personal numbers of people born there. */
  readonly birthPrefix: string;
  readonly areaCode: string;
}

type Former = readonly [province: string, taxPrefix: string, birthPrefix: string, areaCode: string];
const caMauOld: Former = ['Cà Mau', '20', '096', '0290'];
const bacLieu: Former = ['Bạc Liêu', '19', '095', '0291'];
const anGiangOld: Former = ['An Giang', '16', '089', '0296'];
const kienGiang: Former = ['Kiên Giang', '17', '091', '0297'];
const canThoOld: Former = ['Cần Thơ', '18', '092', '0292'];
const hauGiang: Former = ['Hậu Giang', '63', '093', '0293'];
const socTrang: Former = ['Sóc Trăng', '22', '094', '0299'];
const vinhLongOld: Former = ['Vĩnh Long', '15', '086', '0270'];
const benTre: Former = ['Bến Tre', '13', '083', '0275'];
const traVinh: Former = ['Trà Vinh', '21', '084', '0294'];
const dongThapOld: Former = ['Đồng Tháp', '14', '087', '0277'];
const tienGiang: Former = ['Tiền Giang', '12', '082', '0273'];

const at =
  (province: string) =>
  (commune: string, formerDistrict: string, former: Former): Place => ({
    commune,
    province,
    formerDistrict,
    formerProvince: former[0],
    taxPrefix: former[1],
    birthPrefix: former[2],
    areaCode: former[3],
  });
const caMau = at('Cà Mau');
const anGiang = at('An Giang');
const canTho = at('Cần Thơ');
const vinhLong = at('Vĩnh Long');
const dongThap = at('Đồng Tháp');

export const places = {
  anXuyen: caMau('phường An Xuyên', 'thành phố Cà Mau', caMauOld),
  lyVanLam: caMau('phường Lý Văn Lâm', 'thành phố Cà Mau', caMauOld),
  tanThanh: caMau('phường Tân Thành', 'thành phố Cà Mau', caMauOld),
  datMui: caMau('xã Đất Mũi', 'huyện Ngọc Hiển', caMauOld),
  tanAn: caMau('xã Tân Ân', 'huyện Ngọc Hiển', caMauOld),
  phanNgocHien: caMau('xã Phan Ngọc Hiển', 'huyện Ngọc Hiển', caMauOld),
  namCan: caMau('xã Năm Căn', 'huyện Năm Căn', caMauOld),
  tamGiang: caMau('xã Tam Giang', 'huyện Năm Căn', caMauOld),
  damDoi: caMau('xã Đầm Dơi', 'huyện Đầm Dơi', caMauOld),
  tanThuan: caMau('xã Tân Thuận', 'huyện Đầm Dơi', caMauOld),
  tranVanThoi: caMau('xã Trần Văn Thời', 'huyện Trần Văn Thời', caMauOld),
  songDoc: caMau('xã Sông Đốc', 'huyện Trần Văn Thời', caMauOld),
  khanhBinh: caMau('xã Khánh Bình', 'huyện Trần Văn Thời', caMauOld),
  daBac: caMau('xã Đá Bạc', 'huyện Trần Văn Thời', caMauOld),
  uMinh: caMau('xã U Minh', 'huyện U Minh', caMauOld),
  nguyenPhich: caMau('xã Nguyễn Phích', 'huyện U Minh', caMauOld),
  khanhLam: caMau('xã Khánh Lâm', 'huyện U Minh', caMauOld),
  thoiBinh: caMau('xã Thới Bình', 'huyện Thới Bình', caMauOld),
  hoThiKy: caMau('xã Hồ Thị Kỷ', 'huyện Thới Bình', caMauOld),
  caiNuoc: caMau('xã Cái Nước', 'huyện Cái Nước', caMauOld),
  caiDoiVam: caMau('xã Cái Đôi Vàm', 'huyện Phú Tân', caMauOld),
  ganhHao: caMau('xã Gành Hào', 'huyện Đông Hải', bacLieu),
  dongHai: caMau('xã Đông Hải', 'huyện Đông Hải', bacLieu),
  vinhHau: caMau('xã Vĩnh Hậu', 'huyện Hòa Bình', bacLieu),
  hongDan: caMau('xã Hồng Dân', 'huyện Hồng Dân', bacLieu),
  ninhQuoi: caMau('xã Ninh Quới', 'huyện Hồng Dân', bacLieu),
  phuQuoc: anGiang('đặc khu Phú Quốc', 'thành phố Phú Quốc', kienGiang),
  kienLuong: anGiang('xã Kiên Lương', 'huyện Kiên Lương', kienGiang),
  giangThanh: anGiang('xã Giang Thành', 'huyện Giang Thành', kienGiang),
  chauDoc: anGiang('phường Châu Đốc', 'thành phố Châu Đốc', anGiangOld),
  tanChau: anGiang('phường Tân Châu', 'thị xã Tân Châu', anGiangOld),
  triTon: anGiang('xã Tri Tôn', 'huyện Tri Tôn', anGiangOld),
  ocEo: anGiang('xã Óc Eo', 'huyện Thoại Sơn', anGiangOld),
  binhThuy: canTho('phường Bình Thủy', 'quận Bình Thủy', canThoOld),
  thotNot: canTho('phường Thốt Nốt', 'quận Thốt Nốt', canThoOld),
  viThanh: canTho('phường Vị Thanh', 'thành phố Vị Thanh', hauGiang),
  ngaBay: canTho('phường Ngã Bảy', 'thành phố Ngã Bảy', hauGiang),
  phuLoi: canTho('phường Phú Lợi', 'thành phố Sóc Trăng', socTrang),
  vinhChau: canTho('phường Vĩnh Châu', 'thị xã Vĩnh Châu', socTrang),
  binhMinh: vinhLong('phường Bình Minh', 'thị xã Bình Minh', vinhLongOld),
  nhonPhu: vinhLong('xã Nhơn Phú', 'huyện Mang Thít', vinhLongOld),
  tanQuoi: vinhLong('xã Tân Quới', 'huyện Bình Tân', vinhLongOld),
  moCay: vinhLong('xã Mỏ Cày', 'huyện Mỏ Cày Nam', benTre),
  choLach: vinhLong('xã Chợ Lách', 'huyện Chợ Lách', benTre),
  benTreWard: vinhLong('phường Bến Tre', 'thành phố Bến Tre', benTre),
  traCu: vinhLong('xã Trà Cú', 'huyện Trà Cú', traVinh),
  saDec: dongThap('phường Sa Đéc', 'thành phố Sa Đéc', dongThapOld),
  thapMuoi: dongThap('xã Tháp Mười', 'huyện Tháp Mười', dongThapOld),
  hongNgu: dongThap('phường Hồng Ngự', 'thành phố Hồng Ngự', dongThapOld),
  caiBe: dongThap('xã Cái Bè', 'huyện Cái Bè', tienGiang),
  goCong: dongThap('phường Gò Công', 'thành phố Gò Công', tienGiang),
  tanPhuDong: dongThap('xã Tân Phú Đông', 'huyện Tân Phú Đông', tienGiang),
  dongXoai: at('Đồng Nai')('phường Đồng Xoài', 'thành phố Đồng Xoài', ['Bình Phước', '38', '070', '0271']),
  buonMaThuot: at('Đắk Lắk')('phường Buôn Ma Thuột', 'thành phố Buôn Ma Thuột', [
    'Đắk Lắk',
    '60',
    '066',
    '0262',
  ]),
  daLat: at('Lâm Đồng')('phường Xuân Hương – Đà Lạt', 'thành phố Đà Lạt', ['Lâm Đồng', '58', '068', '0263']),
  hoangSuPhi: at('Tuyên Quang')('xã Hoàng Su Phì', 'huyện Hoàng Su Phì', ['Hà Giang', '51', '002', '0219']),
  ninhHoa: at('Khánh Hòa')('phường Ninh Hòa', 'thị xã Ninh Hòa', ['Khánh Hòa', '42', '056', '0258']),
} as const satisfies Record<string, Place>;
export type PlaceKey = keyof typeof places;
