import { t } from './text.js';
import type { Letter } from './types.js';

/** Mails of the campaign; placeholders are `{{guest}}`, `{{organisation}}`, `{{fair}}`, `{{dates}}` and `{{venue}}`. */
export const letters: readonly Letter[] = [
  {
    key: 'invitation',
    subject: t(
      'Thư mời dự {{fair}}, {{dates}}',
      'Invitation to the {{fair}}, {{dates}}',
      'Invitation : {{fair}}, {{dates}}',
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

You will meet more than fifty cooperatives, enterprises and household businesses of the Mekong Delta: crab, shrimp, fish sauce, rice, honey, fruit and handicrafts, most of them certified under Viet Nam's OCOP programme. We arrange private meetings to suit what you are looking for, with an interpreter where you need one.

Please answer through the personal link in this letter; no account is needed. Once you have accepted you may tell us which goods interest you and how many people will come with you.

We look forward to welcoming you.

Lê Minh Thùy
Director`,
      `Bonjour {{guest}},

Le Centre de promotion du commerce et de l'industrie de Cà Mau a l'honneur d'inviter {{organisation}} à l'événement suivant : {{fair}}, {{dates}}, {{venue}}.

Vous y rencontrerez plus de cinquante coopératives, entreprises et exploitations familiales du delta du Mékong : crabe, crevettes, sauce de poisson, riz, miel, fruits et artisanat, certifiés pour la plupart par le programme vietnamien OCOP. Nous organisons des rendez-vous individuels selon vos besoins, avec un interprète si vous le souhaitez.

Merci de répondre par le lien personnel qui figure dans cette lettre ; aucun compte n'est nécessaire. Une fois votre venue confirmée, vous pourrez indiquer les produits qui vous intéressent et le nombre de vos accompagnants.

Dans l'attente du plaisir de vous accueillir,

Lê Minh Thùy
Directrice`,
    ),
  },
  {
    key: 'reminder',
    subject: t(
      'Nhắc lại: {{fair}}, {{dates}}',
      'A reminder: {{fair}}, {{dates}}',
      'Rappel : {{fair}}, {{dates}}',
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

Nous n'avons pas encore reçu la réponse de {{organisation}} à notre invitation : {{fair}}, {{dates}}, {{venue}}. Le planning des rendez-vous est établi cette semaine ; merci de nous dire par votre lien personnel si vous pourrez venir.

Si ce n'est pas possible, un mot de votre part nous aide aussi, et nous ne vous relancerons plus.

Bien cordialement,
Trần Khánh Vy`,
    ),
  },
];
