import { Text } from '@mantine/core';
import { IconPackage, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { textIn } from '#lib/kernel';
import { hsText } from '../../shared/goods/goods';
import type { Match } from '../matchmaking/api';
import { languageOf } from '../matchmaking/words';
import classes from '../matchmaking/components/matchmaking.module.css';

/** A product with its picture and stars. */
export function ProductTile({ product }: { product: Match['products'][number] }) {
  const { t, i18n } = useTranslation('matchmaking');
  const { name, pictureId, stars, hsCode, pack } = product;
  return (
    <figure className={classes['product']}>
      <div className={classes['picture']}>
        {pictureId === null ? (
          <IconPackage size={32} stroke={1.2} aria-hidden />
        ) : (
          <img
            src={`/api/v1/public/pictures/${pictureId}/card`}
            alt=""
            loading="lazy"
            width={160}
            height={120}
          />
        )}
        {stars !== null && (
          <span className={classes['stars']} aria-label={t('reason.ocop-stars', { value: stars })} role="img">
            {stars}
            <IconStarFilled size={12} aria-hidden />
          </span>
        )}
      </div>
      <figcaption>
        <Text size="sm" fw={600} lh={1.3} lineClamp={2}>
          {textIn(name, languageOf(i18n.language))}
        </Text>
        <Text size="xs" c="dimmed">
          {[hsCode && hsText(hsCode), pack].filter(Boolean).join(' · ')}
        </Text>
      </figcaption>
    </figure>
  );
}
