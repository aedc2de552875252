export { Child, type ChildExit } from './child.js';
export { freePort } from './free-port.js';
export { type AcceptedMail, MailSink, type MailSinkOptions, type SmtpStep } from './mail-sink.js';
export { MariadbServer } from './mariadb-server.js';
export { poll } from './poll.js';
export { RedisServer } from './redis-server.js';
