import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { daysText, textIn, uiLanguage, type UiLanguage } from '#lib/kernel';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { toast } from '../../../shared/ui/toasts/toast';
import { answerListing, type OwnListing, useListings } from '../api';

/** Exhibitors that organisers have entered and that seem to be this organisation; nothing while there are none. */
export function OwnListings({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('exhibitors');
  const items = useListings(organisationId).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Stack gap="md" component="section" aria-labelledby="own-listings">
      <Title order={2} size="h3" id="own-listings">
        {t('listing.title')}
      </Title>
      {items.map((listing) => (
        <Listing key={listing.id} organisationId={organisationId} listing={listing} />
      ))}
    </Stack>
  );
}

function Listing({ organisationId, listing }: { organisationId: string; listing: OwnListing }) {
  const { t, i18n } = useTranslation('exhibitors');
  const client = useQueryClient();
  const language = uiLanguage(i18n.language);
  const fair = textIn(listing.fairName, language);
  const answer = async (given: 'confirmation' | 'refusal'): Promise<void> => {
    try {
      await answerListing(organisationId, listing.id, given);
      toast.success(t(given === 'confirmation' ? 'listing.confirmed' : 'listing.declined', { fair }));
    } catch (error) {
      toast.problem(error);
    }
    await client.invalidateQueries({ queryKey: ['exhibitors'] });
  };
  return (
    <Card padding="lg">
      <Text fw={600}>{fair}</Text>
      <Text size="sm" c="dimmed">
        {daysText(listing.startsOn, listing.endsOn, i18n.language as UiLanguage)} ·{' '}
        {textIn(listing.organiserName, language)}
      </Text>
      <Text size="sm" mt="xs">
        {t('listing.text', {
          name: [listing.listedName, listing.listedProvince].filter((part) => part !== null).join(', '),
        })}
      </Text>
      <Group mt="sm" gap="xs">
        <Button size="sm" onClick={() => void answer('confirmation')}>
          {t('listing.confirm')}
        </Button>
        <ConfirmButton
          size="sm"
          question={t('listing.declineAsk')}
          confirmLabel={t('listing.decline')}
          onConfirm={() => answer('refusal')}
        >
          {t('listing.decline')}
        </ConfirmButton>
      </Group>
    </Card>
  );
}
