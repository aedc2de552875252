import { Button, Container, Group, Select, SimpleGrid, Stack, Switch, TextInput, Title } from '@mantine/core';
import { IconBuildingStore, IconCoin, IconUsers } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { ProblemError } from '../shared/api/problem';
import { Form, NumberField, PasswordField, useLimitedForm, useSubmission } from '../shared/forms';
import { DataTable, fixedList } from '../shared/list';
import { PlanWithList } from '../shared/plan';
import { samplePlan } from '../shared/plan/plan-sample';
import { ColorSchemeSwitch } from '../shared/ui/page/color-scheme-switch';
import { ConfirmButton } from '../shared/ui/asking/confirm-button';
import { Countdown } from '../shared/ui/values/countdown';
import { DateText } from '../shared/ui/values/date-text';
import { EmptyState } from '../shared/ui/states/empty-state';
import { FileDrop } from '../shared/ui/inputs/file-drop';
import { LanguageSwitch } from '../shared/ui/page/language-switch';
import { Money } from '../shared/ui/values/money';
import { PageHeader } from '../shared/ui/page/page-header';
import { ProblemAlert } from '../shared/ui/states/problem-alert';
import { ProgressPanel } from '../shared/ui/states/progress-panel';
import { SkipLink } from '../shared/ui/page/skip-link';
import { StatCard } from '../shared/ui/values/stat-card';
import { StateBadge } from '../shared/ui/states/state-badge';
import { toast } from '../shared/ui/toasts/toast';
import { Toasts } from '../shared/ui/toasts/toasts';
import { stateLooks } from '../shared/ui/states/state-looks';

const fairs = [
  {
    id: '1',
    name: 'Hội chợ OCOP An Giang',
    state: 'open',
    from: '2026-12-04T01:00:00Z',
    minor: 1_250_000_000,
    booths: 180,
  },
  {
    id: '2',
    name: 'Festival Muối Bạc Liêu',
    state: 'draft',
    from: '2027-03-06T01:00:00Z',
    minor: 820_000_000,
    booths: 96,
  },
  {
    id: '3',
    name: 'Ngày hội Cua Cà Mau',
    state: 'ended',
    from: '2025-11-15T01:00:00Z',
    minor: 640_500_000,
    booths: 72,
  },
];
const nothing = (): void => undefined;
const halls = samplePlan();
const holdEnd = new Date(Date.now() + 605_000);

/** Every component of the design system on one page, for looking at while developing. */
export function GalleryPage() {
  const [selectedIds, setSelectedIds] = useState<string[]>(['A3']);
  const [files, setFiles] = useState<File[]>([]);
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
          <DataTable
            label="Hội chợ"
            list={{ ...fixedList(fairs), hasMore: true }}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/gallery?fair=${id}`}
            columns={[
              { key: 'name', header: 'Tên', render: ({ name }) => name },
              { key: 'state', header: 'Tình trạng', render: ({ state }) => <StateBadge state={state} /> },
              {
                key: 'from',
                header: 'Bắt đầu',
                render: ({ from }) => <DateText value={from} zone="Asia/Ho_Chi_Minh" />,
              },
              { key: 'booths', header: 'Gian', align: 'right', render: ({ booths }) => booths },
              {
                key: 'money',
                header: 'Doanh thu',
                align: 'right',
                render: ({ minor }) => <Money minor={minor} />,
              },
            ]}
            rowActions={() => (
              <ConfirmButton size="xs" question="Xóa hội chợ này?" confirmLabel="Xóa" onConfirm={nothing}>
                Xóa
              </ConfirmButton>
            )}
          />
        </Section>
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Section title="Form">
            <SampleForm />
          </Section>
          <Section title="Work">
            <Stack>
              <Group>
                <Countdown until={holdEnd} label="Giữ gian A12" />
                <DateText value="2026-12-04T01:00:00Z" as="dateTime" zone="Asia/Ho_Chi_Minh" />
              </Group>
              <ProgressPanel
                title="Nhập sản phẩm"
                done={4210}
                total={10_000}
                state="running"
                secondsLeft={140}
                onCancel={nothing}
              />
              <FileDrop label="Ảnh gian hàng" files={files} onChange={setFiles} multiple />
              <ProblemAlert
                problem={{
                  status: 409,
                  title: 'Gian đã có người nhận',
                  detail: 'A12 vừa được nhận.',
                  next: 'Chọn gian khác.',
                }}
                onRetry={nothing}
              />
              <EmptyState
                title="Chưa có đơn đăng ký"
                text="Mở hội chợ để nhận đơn."
                action={<Button>Mở hội chợ</Button>}
              />
            </Stack>
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

const sampleLimits = { name: { needed: true, maxLength: 200 }, tables: { needed: true, min: 1 } } as const;

function SampleForm() {
  const form = useLimitedForm(sampleLimits, { initialValues: { name: '', tables: 12, password: '' } });
  const submission = useSubmission(form, {
    send: () =>
      Promise.reject(
        new ProblemError({
          status: 422,
          title: 'Chưa lưu được',
          next: 'Sửa mục được đánh dấu.',
          errors: [{ field: 'tables', message: 'Nhiều nhất 10 bàn' }],
        }),
      ),
  });
  return (
    <Form submission={submission} submitLabel="Lưu" actions={<Button variant="default">Hủy</Button>}>
      <TextInput label="Tên hội chợ" {...form.getInputProps('name')} />
      <NumberField label="Số bàn" {...form.getInputProps('tables')} />
      <Select label="Nhà" data={['Nhà A', 'Nhà B']} placeholder="Chọn nhà" />
      <PasswordField label="Mật khẩu" {...form.getInputProps('password')} />
      <Switch label="Cho phép đăng ký" defaultChecked />
    </Form>
  );
}
