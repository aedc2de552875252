import { t } from './text.js';
import type { Announcement, Letter } from './types.js';

/** Mails of the campaign; placeholders are `{{guest}}`, `{{organisation}}`, `{{fair}}`, `{{dates}}` and `{{venue}}`. */
export const letters: readonly Letter[] = [
  {
    key: 'invitation',
    subject: t(
      'Thư mời dự {{fair}}, {{dates}}',
      'Invitation to the {{fair}}, {{dates}}',
      'Invitation : {{fair}}, {{dates}}',
    ),
    body: t(
      `Kính gửi {{guest}},

Trung tâm Xúc tiến Thương mại và Khuyến công Cà Mau trân trọng kính mời {{organisation}} đến dự {{fair}}, tổ chức {{dates}} tại {{venue}}.

Tại đây Quý vị sẽ gặp hơn năm mươi hợp tác xã, doanh nghiệp và hộ kinh doanh của Đồng bằng sông Cửu Long: cua, tôm, nước mắm, gạo, mật ong, trái cây và hàng thủ công, phần lớn đã được công nhận sản phẩm OCOP. Chúng tôi sắp xếp các cuộc gặp riêng theo nhu cầu của Quý vị, có phiên dịch khi cần.

Xin Quý vị trả lời bằng đường dẫn riêng trong thư này, không cần lập tài khoản. Sau khi nhận lời, Quý vị có thể cho biết mặt hàng quan tâm và số người đi cùng.

Rất mong được đón tiếp Quý vị.

Lê Minh Thùy
Giám đốc`,
      `Dear {{guest}},

The Cà Mau Trade and Industry Promotion Centre has the honour to invite {{organisation}} to the {{fair}}, held on {{dates}} at {{venue}}.

You will meet more than fifty cooperatives, enterprises and household businesses of the Mekong Delta: crab, shrimp, fish sauce, rice, honey, fruit and handicrafts, most of them certified under Viet Nam’s OCOP programme. We arrange private meetings to suit what you are looking for, with an interpreter where you need one.

Please answer through the personal link in this letter; no account is needed. Once you have accepted you may tell us which goods interest you and how many people will come with you.

We look forward to welcoming you.

Lê Minh Thùy
Director`,
      `Bonjour {{guest}},

Le Centre de promotion du commerce et de l’industrie de Cà Mau a l’honneur d’inviter {{organisation}} à l’événement suivant : {{fair}}, {{dates}}, {{venue}}.

Vous y rencontrerez plus de cinquante coopératives, entreprises et exploitations familiales du delta du Mékong : crabe, crevettes, sauce de poisson, riz, miel, fruits et artisanat, certifiés pour la plupart par le programme vietnamien OCOP. Nous organisons des rendez-vous individuels selon vos besoins, avec un interprète si vous le souhaitez.

Merci de répondre par le lien personnel qui figure dans cette lettre ; aucun compte n’est nécessaire. Une fois votre venue confirmée, vous pourrez indiquer les produits qui vous intéressent et le nombre de vos accompagnants.

Dans l’attente du plaisir de vous accueillir,

Lê Minh Thùy
Directrice`,
    ),
  },
  {
    key: 'reminder',
    subject: t(
      'Nhắc lại: {{fair}}, {{dates}}',
      'A reminder: {{fair}}, {{dates}}',
      'Rappel : {{fair}}, {{dates}}',
    ),
    body: t(
      `Kính gửi {{guest}},

Chúng tôi chưa nhận được trả lời của {{organisation}} về {{fair}}, {{dates}} tại {{venue}}. Lịch gặp được xếp trong tuần này, nên xin Quý vị cho biết có đến được hay không bằng đường dẫn riêng trong thư.

Nếu Quý vị không đến được, một câu trả lời cũng giúp chúng tôi nhiều; chúng tôi sẽ không nhắc thêm.

Trân trọng,
Trần Khánh Vy`,
      `Dear {{guest}},

We have not yet heard from {{organisation}} about the {{fair}}, {{dates}} at {{venue}}. The timetable of meetings is made this week, so please let us know through your personal link whether you can come.

If you cannot, a short answer helps us as well, and we shall not remind you again.

With kind regards,
Trần Khánh Vy`,
      `Bonjour {{guest}},

Nous n’avons pas encore reçu la réponse de {{organisation}} à notre invitation : {{fair}}, {{dates}}, {{venue}}. Le planning des rendez-vous est établi cette semaine ; merci de nous dire par votre lien personnel si vous pourrez venir.

Si ce n’est pas possible, un mot de votre part nous aide aussi, et nous ne vous relancerons plus.

Bien cordialement,
Trần Khánh Vy`,
    ),
  },
];

export const announcements: readonly Announcement[] = [
  {
    key: 'applications-open',
    publishOn: '2025-09-01',
    title: t('Mở đăng ký tham gia hội chợ', 'Applications are open', 'Ouverture des candidatures'),
    text: t(
      'Từ hôm nay đến 17 giờ ngày 25/10, hợp tác xã, doanh nghiệp và hộ kinh doanh có thể gửi đơn đăng ký. Sản phẩm OCOP còn hạn được ưu tiên.',
      'Until 5 p.m. on 25 October cooperatives, enterprises and household businesses may apply. Products with OCOP stars in force come first.',
      'Jusqu’au 25 octobre à 17 h, coopératives, entreprises et exploitations familiales peuvent candidater. Priorité aux produits OCOP en cours de validité.',
    ),
  },
  {
    key: 'booths-open',
    publishOn: '2025-10-06',
    title: t(
      'Chọn gian hàng trên sơ đồ',
      'Choose your booth on the plan',
      'Choisissez votre stand sur le plan',
    ),
    text: t(
      'Đơn vị đã được duyệt có thể chọn gian ngay trên sơ đồ. Gian được giữ 15 phút trong lúc Quý vị xác nhận.',
      'Accepted exhibitors can now pick a booth on the plan. It is kept for 15 minutes while you confirm.',
      'Les exposants acceptés choisissent leur stand sur le plan. Il leur est gardé 15 minutes, le temps de confirmer.',
    ),
  },
  {
    key: 'programme',
    publishOn: '2025-10-31',
    title: t('Công bố chương trình ba ngày', 'The programme is published', 'Le programme est publié'),
    text: t(
      'Hai sân khấu, hơn hai mươi tiết mục, từ hội thi bắt cua đến đêm ánh sáng. Có bản in và lịch cho điện thoại.',
      'Two stages and more than twenty items, from the crab-catching contest to the evening of lights, in print and for your calendar.',
      'Deux scènes et plus de vingt séances, du concours de pêche à la soirée de lumières, à imprimer ou dans votre agenda.',
    ),
  },
  {
    key: 'meetings',
    publishOn: '2025-11-10',
    title: t('Lịch gặp nhà mua hàng', 'Meetings with buyers', 'Rendez-vous avec les acheteurs'),
    text: t(
      'Đơn vị tham gia xem yêu cầu gặp và trả lời chậm nhất năm ngày trước khai mạc. Mỗi cuộc gặp 25 phút, có phiên dịch theo đăng ký.',
      'Please answer meeting requests at the latest five days before the opening. Each meeting lasts 25 minutes; interpreters as requested.',
      'Merci de répondre aux demandes au plus tard cinq jours avant l’ouverture. Chaque rendez-vous dure 25 minutes, interprète sur demande.',
    ),
  },
  {
    key: 'tide',
    publishOn: '2025-11-18',
    title: t(
      'Triều cường: đổi cổng giao hàng',
      'Spring tide: another delivery gate',
      'Grande marée : autre porte de livraison',
    ),
    text: t(
      'Chiều 19/11 nước lên cao, xe tải giao hàng xin vào cổng phía bắc đường Lê Duẩn trước 15 giờ.',
      'The water will be high on the afternoon of the 19th; lorries please use the north gate on Lê Duẩn street before 3 p.m.',
      'L’eau sera haute l’après-midi du 19 ; livraisons par la porte nord, rue Lê Duẩn, avant 15 h.',
    ),
  },
];
