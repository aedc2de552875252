import { Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { textIn, type UiLanguage } from '#lib/kernel';
import { useCursorList } from '../../../shared/list/use-cursor-list';
import { listExhibitors, type Exhibitor } from '../api';
import { Catalogue, useCatalogueFilter } from '../parts/catalogue';
import { Stars } from '../parts/stars';
import classes from '../parts/fair.module.css';

/** Who takes part in the fair. */
export function FairExhibitorsPage() {
  const { t } = useTranslation('public');
  const { slug = '' } = useParams();
  const filter = useCatalogueFilter();
  const list = useCursorList({
    queryKey: ['public', 'exhibitors', slug, filter],
    fetchPage: (request) => listExhibitors({ slug, ...filter, ...request }),
  });
  return (
    <Catalogue
      label={t('fair.exhibitors')}
      list={list}
      keyOf={({ id }) => id}
      render={(exhibitor) => <ExhibitorCard exhibitor={exhibitor} />}
    />
  );
}

function ExhibitorCard({ exhibitor }: { exhibitor: Exhibitor }) {
  const { t, i18n } = useTranslation('public');
  const { name, kind, province, profile, logoId, productCount, bestStars, website } = exhibitor;
  return (
    <article className={classes['card']}>
      <div className={classes['body']}>
        <Group wrap="nowrap" align="flex-start">
          {logoId === null ? (
            <span className={`${classes['logo']} ${classes['letter']}`} aria-hidden>
              {initialOf(name)}
            </span>
          ) : (
            <img
              className={classes['logo']}
              src={`/api/v1/public/pictures/${logoId}/thumb`}
              alt=""
              loading="lazy"
              width={52}
              height={52}
            />
          )}
          <div>
            <Title order={2} size="h3">
              {name}
            </Title>
            <Text size="sm" c="dimmed">
              {t(`fair.kinds.${kind}`)}
              {province !== null && ` · ${province}`}
            </Text>
          </div>
        </Group>
        <Text size="sm" lineClamp={4}>
          {textIn(profile, i18n.language as UiLanguage)}
        </Text>
        <Group gap="md" mt="auto">
          <Text size="sm" fw={600}>
            {t('fair.productCount', { count: productCount })}
          </Text>
          {bestStars !== null && <Stars count={bestStars} />}
          {website !== null && (
            <a href={website} className={classes['website']} rel="noopener nofollow" target="_blank">
              {t('fair.website')}
            </a>
          )}
        </Group>
      </div>
    </article>
  );
}

/** The first letter of the name proper, past "Hợp tác xã" and "Công ty". */
const initialOf = (name: string): string => (name.split(' ').at(-1) ?? name).slice(0, 1).toUpperCase();
