import { problemFrom, problemOf, ProblemError, sortFieldProblems } from './problem';

describe('problemOf', () => {
  it('reads title, detail, next step and field errors', () => {
    const body = {
      type: 'about:blank',
      code: 'booths.taken',
      title: 'Gian đã có người nhận',
      detail: 'Gian A12 vừa được nhận.',
      next: 'Chọn gian khác.',
      errors: [{ field: 'boothId', message: 'đã có người nhận' }, { field: 3 }],
    };
    expect(problemOf(body, 409)).toEqual({
      status: 409,
      code: 'booths.taken',
      title: 'Gian đã có người nhận',
      detail: 'Gian A12 vừa được nhận.',
      next: 'Chọn gian khác.',
      errors: [{ field: 'boothId', message: 'đã có người nhận' }],
    });
  });

  it.each([undefined, null, 'Bad gateway', 7])('survives the body %p', (body) => {
    expect(problemOf(body, 502)).toEqual({ status: 502, title: '' });
  });
});

describe('problemFrom', () => {
  it('unwraps what the client threw', () => {
    expect(problemFrom(new ProblemError({ status: 404, title: 'x' }))).toEqual({ status: 404, title: 'x' });
  });

  it('marks everything else as unknown', () => {
    expect(problemFrom(new TypeError('boom')).status).toBe(-1);
  });
});

describe('sortFieldProblems', () => {
  it('keeps the first message of a field and hands back what no field would show', () => {
    const problem = problemOf(
      {
        errors: [
          { field: 'email', message: 'is missing' },
          { field: 'email', message: 'is no address' },
          { field: 'organiserId', message: 'is closed' },
        ],
      },
      422,
    );
    expect(sortFieldProblems(problem, (field) => field === 'email')).toEqual({
      onFields: { email: 'is missing' },
      elsewhere: [{ field: 'organiserId', message: 'is closed' }],
    });
  });
});
