export { buyers } from './buyers.js';
export { contacts } from './contacts.js';
export { exhibitors } from './exhibitors.js';
export { fair } from './fair.js';
export { floorPlan, zoneOrder } from './fair-plan.js';
export { zones } from './fair-zones.js';
export { festival, programme } from './festival.js';
export { letters } from './letters.js';
export { meetingRequests } from './meetings.js';
export { organiser } from './organiser.js';
export {
  barredGroups,
  buyerGroups,
  delegation,
  exhibitorGroups,
  fieldVisit,
  findableOf,
  interpreters,
  ownBooths,
  people,
} from './people.js';
export { logo, picture } from './picture.js';
export { products } from './products.js';
export type * from './types.js';
