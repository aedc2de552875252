import { type CalendarMeeting, meetingCalendar } from './meeting-calendar.js';

const meeting: CalendarMeeting = {
  uid: '019a0000-0000-7000-8000-000000000001@meetings.fairground',
  sequence: 0,
  start: new Date('2026-11-20T02:00:00Z'),
  end: new Date('2026-11-20T02:20:00Z'),
  stamp: new Date('2026-11-01T03:04:05Z'),
  summary: 'Gặp Hợp tác xã Nông nghiệp – Thủy sản và Chế biến Tôm khô Rạch Gốc; Ngọc Hiển, Cà Mau',
  description: 'Hội chợ OCOP khu vực phía Nam',
  location: 'Bàn 7, Nhà A, Quảng trường Hùng Vương',
  url: null,
  organiser: { name: 'Trung tâm Xúc tiến Thương mại', email: 'xuctien@vidu.vn' },
  attendee: { name: 'Nguyễn Thị Lan', email: 'lan@vidu.vn' },
};

/** What a calendar reads: lines unfolded (RFC 5545 §3.1), each as name and value, text unescaped (§3.3.11). */
function parse(ics: string): Map<string, string> {
  const lines = ics.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return new Map(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*(?:"[^"]*"[^:]*)*)?:(.*)$/.exec(line) ?? [];
      return [name, value.replaceAll(String.raw`\n`, '\n').replaceAll(/\\([,;\\])/g, '$1')];
    }),
  );
}

it('writes the invitation to the letter', () => {
  expect(meetingCalendar(meeting, 'REQUEST').ics.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fairground//Matchmaking//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:019a0000-0000-7000-8000-000000000001@meetings.fairground',
    'SEQUENCE:0',
    'DTSTAMP:20261101T030405Z',
    'DTSTART:20261120T020000Z',
    'DTEND:20261120T022000Z',
    'SUMMARY:Gặp Hợp tác xã Nông nghiệp – Thủy sản và Chế bi',
    ' ến Tôm khô Rạch Gốc\\; Ngọc Hiển\\, Cà Mau',
    'LOCATION:Bàn 7\\, Nhà A\\, Quảng trường Hùng Vương',
    'DESCRIPTION:Hội chợ OCOP khu vực phía Nam',
    'ORGANIZER;CN="Trung tâm Xúc tiến Thương mại":mailto:xuctien@vidu.v',
    ' n',
    'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Nguyễn',
    '  Thị Lan":MAILTO:lan@vidu.vn',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

it.each(['REQUEST', 'CANCEL', 'PUBLISH'] as const)('keeps every line of a %s within 75 octets', (method) => {
  const lines = meetingCalendar(meeting, method).ics.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line, 'utf8') > 75)).toEqual([]);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
});

it('reads back as it was written, Vietnamese and all', () => {
  const read = parse(meetingCalendar(meeting, 'REQUEST').ics);
  expect(read.get('SUMMARY')).toBe(meeting.summary);
  expect(read.get('LOCATION')).toBe(meeting.location);
  expect(read.get('DTSTART')).toBe('20261120T020000Z');
  expect(read.get('ATTENDEE')).toBe('MAILTO:lan@vidu.vn');
});

it('cancels the same entry with a higher sequence', () => {
  const made = parse(meetingCalendar(meeting, 'REQUEST').ics);
  const cancelled = parse(meetingCalendar({ ...meeting, sequence: 2 }, 'CANCEL').ics);
  expect(cancelled.get('UID')).toBe(made.get('UID'));
  expect([cancelled.get('METHOD'), cancelled.get('STATUS'), cancelled.get('SEQUENCE')]).toEqual([
    'CANCEL',
    'CANCELLED',
    '2',
  ]);
});

it('names no attendee in a download', () => {
  expect(parse(meetingCalendar({ ...meeting, attendee: null }, 'PUBLISH').ics).has('ATTENDEE')).toBe(false);
});
