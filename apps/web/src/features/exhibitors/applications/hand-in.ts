import type { OrganisationFairDetail } from '../api';

type Place = Pick<OrganisationFairDetail, 'fair' | 'application'>;

/** Whether the application can be written: a new one until the deadline, one that is there while it and its fair allow it. */
export const isWritable = ({ fair, application }: Place): boolean =>
  application === null
    ? fair.phase === 'announced' || fair.phase === 'applications'
    : application.allowed.includes('edit');

/** Whether it can be handed in as well: what the organiser asked for also after the deadline. */
export const canHandIn = ({ fair, application }: Place): boolean =>
  application?.state === 'more-asked'
    ? application.allowed.includes('submit')
    : fair.phase === 'applications';
