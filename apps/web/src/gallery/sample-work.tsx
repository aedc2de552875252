import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { FileDrop } from '../shared/ui/inputs/file-drop';
import { EmptyState } from '../shared/ui/states/empty-state';
import { ProblemAlert } from '../shared/ui/states/problem-alert';
import { ProgressPanel } from '../shared/ui/states/progress-panel';
import { Countdown } from '../shared/ui/values/countdown';
import { DateText } from '../shared/ui/values/date-text';

const nothing = (): void => undefined;
const holdEnd = new Date(Date.now() + 605_000);

/** What tells how something stands. */
export function SampleWork() {
  const [files, setFiles] = useState<File[]>([]);
  return (
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
  );
}
