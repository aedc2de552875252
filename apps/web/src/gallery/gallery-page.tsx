import { Button, Container, Group, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconBuildingStore, IconCoin, IconUsers } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { PlanWithList } from '../shared/plan';
import { samplePlan } from '../shared/plan/plan-sample';
import { ColorSchemeSwitch } from '../shared/ui/page/color-scheme-switch';
import { LanguageSwitch } from '../shared/ui/page/language-switch';
import { PageHeader } from '../shared/ui/page/page-header';
import { SkipLink } from '../shared/ui/page/skip-link';
import { StateBadge } from '../shared/ui/states/state-badge';
import { stateLooks } from '../shared/ui/states/state-looks';
import { toast } from '../shared/ui/toasts/toast';
import { Toasts } from '../shared/ui/toasts/toasts';
import { Money } from '../shared/ui/values/money';
import { StatCard } from '../shared/ui/values/stat-card';
import { SampleForm } from './sample-form';
import { SampleList } from './sample-list';
import { SampleWork } from './sample-work';

const nothing = (): void => undefined;
const halls = samplePlan();

/** Every component of the design system on one page, for looking at while developing. */
export function GalleryPage() {
  const [selectedIds, setSelectedIds] = useState<string[]>(['A3']);
  const toggle = (id: string): void =>
    setSelectedIds((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]));
  return (
    <Container size="xl" py="lg" component="main" id="main">
      <SkipLink />
      <PageHeader
        title="Hội chợ OCOP An Giang"
        badge={<StateBadge state="open" />}
        subtitle="04 – 08/12/2026 · Long Xuyên"
        breadcrumbs={[{ label: 'Hội chợ', to: '/gallery' }]}
        actions={
          <>
            <LanguageSwitch />
            <ColorSchemeSwitch />
            <Button onClick={() => toast.undo({ message: 'Đã xóa gian A12', onUndo: nothing })}>Toast</Button>
          </>
        }
      />
      <Stack gap="xl">
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
          <StatCard
            label="Gian đã nhận"
            value="128 / 180"
            hint="71 %"
            icon={IconBuildingStore}
            to="/gallery"
          />
          <StatCard label="Doanh thu" value={<Money minor={1_536_000_000} />} icon={IconCoin} />
          <StatCard label="Nhà mua hàng" value="64" hint="12 nước" icon={IconUsers} tone="coral" />
          <StatCard label="Cuộc gặp" value="412" />
        </SimpleGrid>
        <Section title="Plan">
          <PlanWithList halls={halls} selectedIds={selectedIds} onToggle={toggle} onOpen={toggle} />
        </Section>
        <Section title="List">
          <SampleList />
        </Section>
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Section title="Form">
            <SampleForm />
          </Section>
          <Section title="Work">
            <SampleWork />
          </Section>
        </SimpleGrid>
        <Section title="States">
          <Group gap="xs">
            {Object.keys(stateLooks).map((state) => (
              <StateBadge key={state} state={state} />
            ))}
          </Group>
        </Section>
      </Stack>
      <Toasts />
    </Container>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={2} mb="sm">
        {title}
      </Title>
      {children}
    </section>
  );
}
