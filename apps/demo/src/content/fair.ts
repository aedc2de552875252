import { square } from './festival.js';
import { t } from './text.js';
import type { Fair } from './types.js';

/** The OCOP fair that belongs to the festival. */
export const fair: Fair = {
  key: 'hoi-cho-ocop-ca-mau',
  name: t('Hội chợ OCOP Cà Mau', 'Cà Mau OCOP Fair', 'Foire OCOP de Cà Mau'),
  description: t(
    'Hơn một trăm gian hàng của hợp tác xã, doanh nghiệp và hộ kinh doanh Đồng bằng sông Cửu Long, cùng chương trình gặp gỡ nhà mua hàng trong và ngoài nước.',
    'More than a hundred stands of cooperatives, enterprises and household businesses of the Mekong Delta, with meetings between makers and buyers from home and abroad.',
    "Plus de cent stands de coopératives, d'entreprises et d'exploitations familiales du delta du Mékong, et des rendez-vous avec des acheteurs du pays et de l'étranger.",
  ),
  venue: {
    name: t(
      'Nhà hội chợ, Quảng trường Phan Ngọc Hiển',
      'Fair halls, Phan Ngọc Hiển Square',
      'Halls de la foire, place Phan Ngọc Hiển',
    ),
    address: square.address,
  },
  opensOn: '2025-11-20',
  closesOn: '2025-11-22',
  openingHours: [
    { day: '2025-11-20', from: '08:30', to: '21:30' },
    { day: '2025-11-21', from: '08:00', to: '21:30' },
    { day: '2025-11-22', from: '08:00', to: '20:00' },
  ],
  applications: { from: '2025-09-01T08:00', until: '2025-10-25T17:00' },
  meetings: {
    days: ['2025-11-20', '2025-11-21'],
    slots: ['09:30', '10:00', '10:30', '11:00', '13:30', '14:00', '14:30', '15:00', '15:30'],
    minutes: 25,
    tables: 10,
  },
  holdMinutes: 15,
  rules: [
    {
      key: 'origin',
      title: t(
        'Hàng thật, nguồn gốc rõ',
        'Genuine goods of known origin',
        'Produits authentiques, origine connue',
      ),
      text: t(
        'Chỉ bày bán sản phẩm đã đăng ký. Sao OCOP ghi trên biển phải đúng giấy chứng nhận còn hạn.',
        'Only registered products may be shown. OCOP stars on signs must match a certificate in force.',
        'Seuls les produits déclarés peuvent être exposés. Les étoiles affichées doivent correspondre à un certificat en cours de validité.',
      ),
    },
    {
      key: 'price',
      title: t('Niêm yết giá', 'Posted prices', 'Prix affichés'),
      text: t(
        'Mọi mặt hàng có giá bằng đồng Việt Nam. Không nói thách, không chèo kéo khách.',
        'Every article bears its price in dong. No overcharging, no pulling at visitors.',
        'Chaque article porte son prix en dongs. Ni surenchère ni racolage.',
      ),
    },
    {
      key: 'food-safety',
      title: t('An toàn thực phẩm', 'Food safety', 'Sécurité alimentaire'),
      text: t(
        'Gian hàng chế biến phải có giấy đủ điều kiện an toàn thực phẩm, bao tay và tủ giữ lạnh từ 0 đến 4 °C.',
        'Stands preparing food need their food-safety certificate, gloves and chilled storage at 0 to 4 °C.',
        'Les stands qui cuisinent doivent présenter leur certificat sanitaire, des gants et un froid de 0 à 4 °C.',
      ),
    },
    {
      key: 'fire',
      title: t('Phòng cháy', 'Fire safety', 'Incendie'),
      text: t(
        'Không dùng lửa trần trong gian nhà. Bếp gas chỉ ở khu ẩm thực, mỗi gian một bình chữa cháy.',
        'No open flame in the halls. Gas cookers only in the food court, one extinguisher a stand.',
        "Aucune flamme nue dans les halls. Gaz réservé à l'espace restauration, un extincteur par stand.",
      ),
    },
    {
      key: 'aisles',
      title: t('Lối đi thông thoáng', 'Clear aisles', 'Allées dégagées'),
      text: t(
        'Lối đi luôn rộng ít nhất ba mét; hàng và ghế nằm trong vạch gian hàng.',
        "Aisles stay at least three metres wide; goods and chairs remain inside the stand's lines.",
        'Les allées gardent trois mètres au moins ; marchandises et chaises restent dans les limites du stand.',
      ),
    },
    {
      key: 'live-crab',
      title: t('Cua, cá sống', 'Live crab and fish', 'Crabes et poissons vivants'),
      text: t(
        'Giữ trong bể có sục khí, nước thải đổ vào hố thu. Không bày bán loài được bảo vệ.',
        'Keep them in aerated tanks; waste water goes to the sump. Protected species are forbidden.',
        'Bacs aérés obligatoires, eaux usées au puisard. Espèces protégées interdites.',
      ),
    },
    {
      key: 'set-up',
      title: t('Dựng và dọn gian', 'Setting up and clearing', 'Montage et démontage'),
      text: t(
        'Dựng gian một ngày trước khai mạc, từ 7 giờ đến 22 giờ; dọn sau 20 giờ ngày bế mạc. Xe tải chỉ vào cổng đường Lê Duẩn.',
        'Set up on the eve of the opening, 7 a.m. to 10 p.m.; clear from 8 p.m. on the last day. Lorries use the Lê Duẩn gate only.',
        "Montage la veille de l'ouverture de 7 h à 22 h ; démontage le dernier jour à partir de 20 h. Camions par la porte Lê Duẩn uniquement.",
      ),
    },
    {
      key: 'cancel',
      title: t('Hủy gian', 'Cancelling', 'Annulation'),
      text: t(
        'Báo trước khai mạc từ 20 ngày: hoàn toàn bộ. Từ 6 đến 19 ngày: hoàn một nửa. Muộn hơn: không hoàn.',
        'Twenty days or more before the opening all is refunded, six to nineteen days half, later nothing.',
        "Vingt jours ou plus avant l'ouverture : remboursement intégral ; de six à dix-neuf jours : moitié ; ensuite : aucun.",
      ),
    },
  ],
};
