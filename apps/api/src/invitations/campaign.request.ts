import { PickType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import { CONTACT_ROLES, type ContactRole, REPLIES, type Reply } from '#lib/invitations';
import { type Translated, UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import {
  IsIdentifier,
  IsInstant,
  IsLine,
  IsPart,
  IsText,
  IsTranslated,
  ListRequest,
  MayBeAbsent,
  MayBeNull,
} from '#platform/http';

/** Which contacts are invited; an empty list does not restrict. */
export class AudienceRequest {
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(CONTACT_ROLES, { each: true })
  roles!: ContactRole[];

  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  tags!: string[];
}

class LetterRequest {
  @IsIdentifier()
  fairId!: string;

  /** With the placeholders {{guest}}, {{organisation}}, {{fair}}, {{dates}} and {{venue}}. */
  @IsTranslated(200)
  subject!: Translated;

  /** As the subject; blank lines part paragraphs. */
  @IsTranslated(8000, { lines: true })
  body!: Translated;

  @IsPart(() => AudienceRequest)
  audience!: AudienceRequest;

  /** Until when guests may answer. */
  @IsInstant()
  replyBy!: Date;
}

export class CampaignRequest extends LetterRequest {
  @IsLine(120)
  name!: string;

  /** When those who have not answered get their one reminder; null: they get none. */
  @MayBeNull()
  @IsInstant()
  remindAt!: Date | null;
}

/** The letter of a campaign as it goes out in place of the former one. */
export class CampaignCorrectionRequest extends PickType(LetterRequest, ['subject', 'body', 'replyBy']) {}

export class CampaignWithdrawalRequest {
  /** Why; guests who have the letter read it. Needed unless the campaign is a draft. */
  @IsText(2000)
  reason!: string;
}

export class CampaignPreviewRequest extends LetterRequest {
  @IsIn(UI_LANGUAGES)
  language!: UiLanguage;
}

export class GuestListRequest extends ListRequest {
  @MayBeAbsent()
  @IsIn(['none', ...REPLIES])
  reply?: Reply | 'none';
}

export class CampaignListRequest extends ListRequest {
  /** Only campaigns that invite to this fair. */
  @MayBeAbsent()
  @IsIdentifier()
  fairId?: string;
}
