import { defineErrors } from '#lib/kernel';

/** What may go wrong with people, interpreters, delegations and engagements. */
export const peopleErrors = defineErrors('matchmaking', {
  nameTaken: {
    status: 409,
    title: { vi: 'Tên này đã dùng', en: 'This name is taken', fr: 'Ce nom est déjà pris' },
    next: { vi: 'Chọn tên khác.', en: 'Choose another name.', fr: 'Choisissez un autre nom.' },
  },
  saidNo: {
    status: 409,
    title: {
      vi: 'Có đơn vị đã tự chọn không cho tìm thấy',
      en: 'Some have said themselves that they do not want to be found',
      fr: "Certains ont eux-mêmes refusé d'être trouvés",
    },
    detail: {
      vi: '{count} đơn vị trong số đã chọn đã tự trả lời là không; chỉ họ mới đổi được câu trả lời đó.',
      en: 'Of those chosen, {count} answered no themselves, and only they can change that.',
      fr: 'Parmi ceux choisis, {count} ont répondu non eux-mêmes ; eux seuls peuvent revenir dessus.',
    },
    next: {
      vi: 'Bỏ chọn các đơn vị đó, hoặc nhờ họ đổi câu trả lời trên trang của mình.',
      en: 'Leave them out, or ask them to change the answer on their own page.',
      fr: 'Retirez-les du choix, ou demandez-leur de changer leur réponse sur leur page.',
    },
  },
  interpreterInUse: {
    status: 409,
    title: {
      vi: 'Phiên dịch này đang có cuộc gặp',
      en: 'This interpreter has meetings',
      fr: 'Cet interprète a des rendez-vous',
    },
    detail: {
      vi: 'Phiên dịch có {count} cuộc gặp.',
      en: 'The interpreter has {count} meetings.',
      fr: "L'interprète a {count} rendez-vous.",
    },
    next: {
      vi: 'Dời hoặc hủy các cuộc gặp đó trước, hoặc báo phiên dịch bận các giờ còn lại.',
      en: 'Move or cancel them first, or mark the interpreter as away for the other slots.',
      fr: "Déplacez-les ou annulez-les d'abord, ou notez l'interprète absent pour les autres créneaux.",
    },
  },
  badEngagementTime: {
    status: 422,
    title: {
      vi: 'Giờ kết thúc phải sau giờ bắt đầu',
      en: 'It has to end after it starts',
      fr: 'La fin doit suivre le début',
    },
    next: { vi: 'Sửa giờ kết thúc.', en: 'Change the end.', fr: 'Corrigez la fin.' },
  },
  engagedWhileMeeting: {
    status: 409,
    title: {
      vi: 'Có người đã hẹn gặp trong thời gian này',
      en: 'Somebody has a meeting at this time',
      fr: "Quelqu'un a un rendez-vous à ce moment",
    },
    detail: { vi: 'Trùng giờ: {meetings}.', en: 'In the way: {meetings}.', fr: 'En conflit : {meetings}.' },
    next: {
      vi: 'Dời các cuộc gặp đó, hoặc chọn hủy khi lưu; hai bên sẽ nhận thư báo.',
      en: 'Move these meetings, or choose to cancel them when you save; both sides are told by mail.',
      fr: 'Déplacez ces rendez-vous, ou choisissez de les annuler en enregistrant ; les deux parties sont averties par courriel.',
    },
  },
  tooManyPeople: {
    status: 409,
    title: { vi: 'Đã đủ số người', en: 'There are enough people', fr: 'Le nombre de personnes est atteint' },
    detail: {
      vi: 'Mỗi bên ghi tối đa {limit} người.',
      en: 'A participant may name {limit} people.',
      fr: 'Un participant peut nommer {limit} personnes.',
    },
    next: { vi: 'Sửa hoặc bỏ một người.', en: 'Change or remove one.', fr: 'Modifiez-en ou retirez-en une.' },
  },
  sharedPerson: {
    status: 409,
    title: {
      vi: 'Người này còn đại diện cho đơn vị khác',
      en: 'This person represents another firm too',
      fr: 'Cette personne représente aussi une autre entreprise',
    },
    next: {
      vi: 'Nhờ đơn vị tổ chức sửa tên, email hoặc ngôn ngữ.',
      en: 'Ask the organiser to change the name, the address or the languages.',
      fr: "Demandez à l'organisateur de modifier le nom, l'adresse ou les langues.",
    },
  },
  addressTaken: {
    status: 409,
    title: {
      vi: 'Email này là của người khác trong hội chợ',
      en: "This address is another person's in this fair",
      fr: "Cette adresse est celle d'une autre personne de la foire",
    },
    next: {
      vi: 'Nếu là cùng một người, đơn vị tổ chức có thể thêm người đó vào đơn vị bằng email này.',
      en: 'If it is the same person, the organiser can add them to the firm with this address.',
      fr: "S'il s'agit de la même personne, l'organisateur peut l'ajouter à l'entreprise avec cette adresse.",
    },
  },
  lastRepresentative: {
    status: 409,
    title: {
      vi: 'Phải còn ít nhất một người',
      en: 'Somebody has to stay',
      fr: 'Il doit rester au moins une personne',
    },
    next: {
      vi: 'Thêm người khác trước, hoặc sửa tên người này.',
      en: 'Add somebody else first, or change the name of this person.',
      fr: "Ajoutez d'abord quelqu'un d'autre, ou changez le nom de cette personne.",
    },
  },
  representativeMeets: {
    status: 409,
    title: {
      vi: 'Người này đang có cuộc gặp',
      en: 'This person has meetings',
      fr: 'Cette personne a des rendez-vous',
    },
    detail: { vi: 'Sắp gặp: {meetings}.', en: 'Coming: {meetings}.', fr: 'À venir : {meetings}.' },
    next: {
      vi: 'Dời hoặc hủy các cuộc gặp đó trước.',
      en: 'Move or cancel these meetings first.',
      fr: "Déplacez ou annulez d'abord ces rendez-vous.",
    },
  },
  mixedDelegation: {
    status: 422,
    title: {
      vi: 'Một đoàn chỉ gồm một phía',
      en: 'A delegation is of one side',
      fr: "Une délégation est d'un seul côté",
    },
    next: {
      vi: 'Chọn toàn nhà mua hàng hoặc toàn đơn vị tham gia.',
      en: 'Choose buyers only, or exhibitors only.',
      fr: 'Choisissez uniquement des acheteurs, ou uniquement des exposants.',
    },
  },
  inOtherDelegation: {
    status: 409,
    title: {
      vi: 'Có thành viên đang thuộc đoàn khác',
      en: 'A member is in another delegation',
      fr: 'Un membre est dans une autre délégation',
    },
    next: {
      vi: 'Bỏ thành viên đó khỏi đoàn kia trước.',
      en: 'Take the member out of the other one first.',
      fr: "Retirez d'abord ce membre de l'autre délégation.",
    },
  },
  unknownGroup: {
    status: 422,
    title: {
      vi: 'Phía này không có nhóm đó',
      en: 'This side has no such group',
      fr: "Ce côté n'a pas ce groupe",
    },
    next: {
      vi: 'Chọn một nhóm của phía này trong phần thiết lập chương trình.',
      en: 'Choose a group of this side from the set-up of the programme.',
      fr: 'Choisissez un groupe de ce côté dans les réglages du programme.',
    },
  },
  minimumAboveMaximum: {
    status: 422,
    title: {
      vi: 'Số tối thiểu lớn hơn số tối đa',
      en: 'The minimum is above the maximum',
      fr: 'Le minimum dépasse le maximum',
    },
    next: {
      vi: 'Giảm số tối thiểu hoặc tăng số tối đa.',
      en: 'Lower the minimum or raise the maximum.',
      fr: 'Baissez le minimum ou augmentez le maximum.',
    },
  },
  badGroups: {
    status: 422,
    title: {
      vi: 'Các nhóm chưa hợp lệ',
      en: 'The groups are not right',
      fr: 'Les groupes ne conviennent pas',
    },
    detail: {
      vi: 'Xem lại nhóm “{group}”: mỗi phía chỉ có một nhóm cùng tên, và bảng không được gặp chỉ dùng nhóm đã có.',
      en: 'Look at “{group}”: a side has one group of a name, and the grid uses groups that exist.',
      fr: "Vérifiez « {group} » : un côté n'a qu'un groupe de ce nom, et la grille n'emploie que des groupes existants.",
    },
  },
  groupInUse: {
    status: 409,
    title: {
      vi: 'Nhóm này còn thành viên',
      en: 'This group still has members',
      fr: 'Ce groupe a encore des membres',
    },
    detail: {
      vi: 'Nhóm “{group}” có {count} thành viên.',
      en: '“{group}” has {count} members.',
      fr: '« {group} » a {count} membres.',
    },
    next: {
      vi: 'Chuyển họ sang nhóm khác trong danh sách tham gia trước.',
      en: 'Move them to another group in the list of participants first.',
      fr: "Placez-les d'abord dans un autre groupe depuis la liste des participants.",
    },
  },
  noVideoTemplate: {
    status: 422,
    title: {
      vi: 'Phòng trực tuyến chưa có địa chỉ',
      en: 'The video rooms have no address',
      fr: "Les salles vidéo n'ont pas d'adresse",
    },
    next: {
      vi: 'Ghi địa chỉ họp trực tuyến, hoặc bỏ các phòng trực tuyến.',
      en: 'Give the address of video meetings, or remove the video rooms.',
      fr: "Indiquez l'adresse des réunions vidéo ou retirez les salles vidéo.",
    },
  },
  badVideoTemplate: {
    status: 422,
    title: {
      vi: 'Địa chỉ gặp trực tuyến chưa hợp lệ',
      en: 'The address of video meetings is not right',
      fr: "L'adresse des rencontres en visio ne convient pas",
    },
    next: {
      vi: 'Ghi địa chỉ bắt đầu bằng https:// và có {meeting}, ví dụ https://meet.jit.si/fairground-{meeting}.',
      en: 'Write an address that starts with https:// and contains {meeting}, such as https://meet.jit.si/fairground-{meeting}.',
      fr: 'Écrivez une adresse commençant par https:// et contenant {meeting}, par exemple https://meet.jit.si/fairground-{meeting}.',
    },
  },
});
