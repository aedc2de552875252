import { Button, Select, Switch, TextInput } from '@mantine/core';
import { ProblemError } from '../shared/api/problem';
import { Form, NumberField, PasswordField, useLimitedForm, useSubmission } from '../shared/forms';

const sampleLimits = { name: { needed: true, maxLength: 200 }, tables: { needed: true, min: 1 } } as const;

/** A form that is always refused, at one of its fields. */
export function SampleForm() {
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
