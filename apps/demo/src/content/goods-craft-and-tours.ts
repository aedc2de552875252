import { handicraft, ornamental, tourism } from './good.js';
import { t } from './text.js';

/** Handicrafts, ornamental plants and fish, and community tourism. */
export const craftAndTours = {
  'sedge-mat': handicraft(
    'basket',
    '460129',
    ['piece', '1,6 × 2 m', 420_000, 300],
    t('Chiếu lác', 'Woven sedge mat', 'Natte de jonc'),
    t(
      'Dệt tay hai người một khung, nhuộm bông, nằm mát.',
      'Two weavers to a loom, dyed patterns, cool to lie on.',
      'Deux tisseuses par métier, motifs teints, fraîche au toucher.',
    ),
  ),
  'nipa-basket': handicraft(
    'basket',
    '460219',
    ['piece', '35 cm', 145_000, 500],
    t('Giỏ cọng dừa nước', 'Nipa-rib basket', 'Panier en nervures de nipa'),
    t(
      'Cọng lá dừa nước chuốt nhỏ, đan hình lục giác.',
      'Split nipa ribs woven in hexagons.',
      'Nervures fendues, tressées en hexagones.',
    ),
  ),
  'hyacinth-basket': handicraft(
    'basket',
    '460219',
    ['set', '3 chiếc', 380_000, 900],
    t('Bộ giỏ lục bình', 'Water-hyacinth basket set', "Lot de paniers en jacinthe d'eau"),
    t(
      'Lục bình sông phơi khô, bện trên khung thép sơn tĩnh điện.',
      'River hyacinth dried and braided on a coated steel frame.',
      "Jacinthe d'eau séchée, tressée sur armature d'acier laqué.",
    ),
  ),
  'sedge-bag': handicraft(
    'basket',
    '460219',
    ['piece', '30 × 35 cm', 165_000, 800],
    t('Túi cỏ bàng', 'Grey-sedge bag', 'Sac en jonc gris'),
    t(
      'Cỏ bàng giã mềm, đan sợi đôi, lót vải.',
      'Sedge pounded soft, double weave, lined.',
      'Jonc assoupli, tressage double, doublé.',
    ),
  ),
  'palm-hat': handicraft(
    'basket',
    '650400',
    ['piece', '40 cm', 65_000, 1500],
    t('Nón lá', 'Palm-leaf conical hat', 'Chapeau conique en feuilles'),
    t(
      'Lá mật cật, mười sáu vành tre, chằm chỉ mảnh.',
      'Fan-palm leaf on sixteen bamboo rings, finely stitched.',
      'Feuilles de palmier sur seize cercles de bambou, cousues fin.',
    ),
  ),
  'boat-model': handicraft(
    'boat',
    '442019',
    ['piece', '45 cm', 390_000, 120],
    t('Mô hình xuồng ba lá', 'Model of a three-plank boat', 'Maquette de barque à trois planches'),
    t(
      'Đóng bằng gỗ tràm đúng tỷ lệ 1:10, có đủ mái chèo.',
      'Built of cajuput wood at 1:10, oars included.',
      "En bois de cajeputier à l'échelle 1:10, rames comprises.",
    ),
  ),
  charcoal: handicraft(
    'basket',
    '440290',
    ['carton', '10 kg', 120_000, 5000],
    t('Than đước', 'Mangrove charcoal', 'Charbon de palétuvier'),
    t(
      'Đước tỉa thưa có phép, hầm 28 ngày, ít khói.',
      'From licensed thinnings, 28 days in the kiln, little smoke.',
      "Bois d'éclaircie autorisée, 28 jours de four, peu de fumée.",
    ),
  ),
  'red-pottery': handicraft(
    'jar',
    '691490',
    ['piece', '40 cm', 320_000, 1200],
    t('Chậu gốm đỏ', 'Red terracotta pot', 'Pot en terre cuite rouge'),
    t(
      'Đất sét Vĩnh Long nung trấu, màu hồng phấn tự nhiên.',
      'Vĩnh Long clay fired with rice husk, natural bloom.',
      'Argile de Vĩnh Long cuite à la balle de riz.',
    ),
  ),
  'checked-scarf': handicraft(
    'leaf',
    '621490',
    ['piece', '1,4 m', 75_000, 3000],
    t('Khăn rằn', 'Checked scarf', 'Foulard à carreaux'),
    t(
      'Vải cotton dệt khung gỗ, màu đen trắng hoặc đỏ trắng.',
      'Cotton from wooden looms, black or red on white.',
      'Coton tissé sur métier de bois, noir ou rouge et blanc.',
    ),
  ),
  silk: handicraft(
    'leaf',
    '500720',
    ['metre', '0,9 m khổ', 850_000, 200],
    t('Lụa lãnh Mỹ A', 'Mỹ A black silk', 'Soie noire lãnh Mỹ A'),
    t(
      'Lụa Tân Châu nhuộm trái mặc nưa hơn trăm lượt.',
      'Tân Châu silk dyed a hundred times with ebony fruit.',
      "Soie de Tân Châu teinte cent fois au fruit d'ébénier.",
    ),
  ),
  chopsticks: handicraft(
    'leaf',
    '441990',
    ['set', '10 đôi', 60_000, 6000],
    t('Đũa gỗ dừa', 'Coconut-wood chopsticks', 'Baguettes en bois de cocotier'),
    t(
      'Gỗ dừa lão, chuốt tay, không sơn.',
      'Old palm wood, hand-turned, unlacquered.',
      'Vieux bois de cocotier, façonnées à la main, sans vernis.',
    ),
  ),
  'coconut-bowl': handicraft(
    'cup',
    '960200',
    ['set', '2 chén', 98_000, 2500],
    t('Chén gáo dừa', 'Coconut-shell bowls', 'Bols en noix de coco'),
    t(
      'Gáo dừa khô đánh bóng bằng dầu dừa.',
      'Dry shells polished with coconut oil.',
      "Coques sèches polies à l'huile de coco.",
    ),
  ),
  'coir-mat': handicraft(
    'basket',
    '570220',
    ['piece', '45 × 75 cm', 135_000, 4000],
    t('Thảm xơ dừa', 'Coir doormat', 'Paillasson en coco'),
    t('Xơ dừa dệt dày, đế cao su.', 'Dense coir on a rubber back.', 'Fibre de coco dense, dos caoutchouc.'),
  ),
  knife: handicraft(
    'boat',
    '821192',
    ['piece', '28 cm', 180_000, 600],
    t('Dao rèn Ngan Dừa', 'Forged knife of Ngan Dừa', 'Couteau forgé de Ngan Dừa'),
    t(
      'Thép nhíp xe rèn tay, cán gỗ tràm bông vàng.',
      'Leaf-spring steel forged by hand, acacia handle.',
      'Acier de ressort forgé main, manche en acacia.',
    ),
  ),
  'apricot-bonsai': ornamental(
    'leaf',
    '060290',
    ['plant', 'cao 1,2 m', 1_500_000, 80],
    t('Mai vàng bonsai', 'Yellow ochna bonsai', "Bonsaï d'ochna jaune"),
    t(
      'Mai ghép năm cánh, tuổi tám năm, giao trước Tết.',
      'Five-petal graft, eight years old, delivered before Tết.',
      'Greffe à cinq pétales, huit ans, livrée avant le Têt.',
    ),
  ),
  marigold: ornamental(
    'leaf',
    '060290',
    ['plant', 'giỏ 25 cm', 45_000, 5000],
    t('Hoa kiểng Sa Đéc', 'Sa Đéc potted flowers', 'Fleurs en pot de Sa Đéc'),
    t(
      'Cúc mâm xôi và vạn thọ trồng giàn trên mặt nước.',
      'Chrysanthemum and marigold grown on racks above the water.',
      "Chrysanthèmes et œillets d'Inde cultivés sur claies au-dessus de l'eau.",
    ),
  ),
  'fighting-fish': ornamental(
    'fish',
    '030111',
    ['piece', '5 cm', 60_000, 1500],
    t('Cá lia thia', 'Ornamental betta', "Combattant d'ornement"),
    t(
      'Cá thuần dưỡng từ ruộng tràm, nhiều màu.',
      'Bred from wild stock of the cajuput swamps, many colours.',
      'Issus des marais à cajeputiers, coloris variés.',
    ),
  ),
  'tour-cape': tourism(
    'boat',
    '',
    ['person', '2 ngày 1 đêm', 1_650_000, 300],
    t('Tuyến Đất Mũi hai ngày', 'Two days at Cape Cà Mau', 'Deux jours à la pointe de Cà Mau'),
    t(
      'Đi vỏ lãi xuyên rừng đước, bắt ba khía đêm, ngủ nhà dân.',
      'By boat through the mangrove, crab-catching at night, a bed with a family.',
      "En barque dans la mangrove, pêche aux crabes la nuit, nuit chez l'habitant.",
    ),
  ),
  'tour-bee': tourism(
    'honey',
    '',
    ['person', '1 ngày', 550_000, 400],
    t('Một ngày gác kèo ong', 'A day with the honey hunters', 'Une journée avec les récolteurs de miel'),
    t(
      'Theo thợ ăn ong vào rừng U Minh Hạ, ăn trưa cá lóc nướng trui.',
      'Into U Minh Hạ forest with the bee men, straw-grilled snakehead for lunch.',
      "Dans la forêt d'U Minh Hạ ; déjeuner de poisson grillé à la paille.",
    ),
  ),
  'tour-salt': tourism(
    'salt',
    '',
    ['person', 'nửa ngày', 280_000, 500],
    t('Nửa ngày làm diêm dân', 'Half a day as a salt maker', 'Une demi-journée de saunier'),
    t(
      'Cào muối lúc bình minh ở Đông Hải, nếm hoa muối.',
      'Raking salt at dawn in Đông Hải, tasting flower of salt.',
      "Récolte du sel à l'aube à Đông Hải, dégustation de fleur de sel.",
    ),
  ),
  'tour-orchard': tourism(
    'fruit',
    '',
    ['person', '1 ngày', 420_000, 600],
    t('Vườn trái cây cù lao', 'River-island orchards', 'Vergers des îles du fleuve'),
    t(
      'Chèo xuồng qua rạch dừa, hái chôm chôm, làm bánh.',
      'By rowing boat through the palms, picking fruit, baking cakes.',
      'En barque sous les palmiers, cueillette et pâtisserie.',
    ),
  ),
  homestay: tourism(
    'boat',
    '',
    ['person', '1 đêm, kèm bữa sáng', 350_000, 250],
    t('Ngủ nhà sàn rừng đước', 'Night in a mangrove stilt house', 'Nuit sur pilotis dans la mangrove'),
    t(
      'Phòng trên sông, cơm nhà, xuồng riêng.',
      'Room over the river, home cooking, your own boat.',
      'Chambre sur la rivière, cuisine familiale, barque à disposition.',
    ),
  ),
} as const;
