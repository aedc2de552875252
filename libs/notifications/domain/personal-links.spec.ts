import { withMarks, withoutPersonalLinks, withSecrets } from './personal-links.js';

const secret = 'Zk3v-_q';
const mail = {
  text: `Kính chào Lan,\n\nĐặt mật khẩu:\nhttps://fair.example/join?token=${secret}&x=1\n\nhttps://fair.example/help\n`,
  html: `<a href="https://fair.example/i/${secret}">Trả lời</a> <a href="https://fair.example/help">?</a>`,
  unsubscribeUrl: `https://fair.example/api/${secret}/unsubscription`,
  replyTo: 'office@example.vn',
};

it('keeps a mark instead of the secret, and gives the secret back to the reader', () => {
  const kept = withMarks(mail, [secret]);
  expect(JSON.stringify(kept)).not.toContain(secret);
  expect(withSecrets(kept, [secret])).toEqual(mail);
});

it('keeps neither the secret nor its address once the mail has gone', () => {
  expect(withoutPersonalLinks(withMarks(mail, [secret]))).toEqual({
    text: 'Kính chào Lan,\n\nĐặt mật khẩu:\n[personal link]\n\nhttps://fair.example/help\n',
    html: '<a href="[personal link]">Trả lời</a> <a href="https://fair.example/help">?</a>',
    unsubscribeUrl: '[personal link]',
    replyTo: 'office@example.vn',
  });
});

it('knows the links of a mail that waited in clear while this version was installed', () => {
  const token = 'q7'.repeat(21) + 'Z';
  const waited = {
    ...mail,
    text: `https://fair.example/verify?token=${token}\nhttps://fair.example/f/${token}\n`,
    html: `<a href="https://fair.example/i/${token}">Trả lời</a>`,
    unsubscribeUrl: `https://fair.example/api/v1/public/invitations/${token}/unsubscription`,
  };
  expect(withoutPersonalLinks(waited)).toMatchObject({
    text: `[personal link]\nhttps://fair.example/f/${token}\n`,
    html: '<a href="[personal link]">Trả lời</a>',
    unsubscribeUrl: '[personal link]',
  });
});

it('leaves a mail without secrets as it is', () => {
  expect(withoutPersonalLinks(withMarks(mail, []))).toEqual(mail);
});
