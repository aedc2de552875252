import { definePermissions } from '#lib/identity';

/** What organisers do with applications and exhibitors. */
export const exhibitorsPermissions = definePermissions('exhibitors', {
  view: ['owner', 'staff', 'desk'],
  review: ['owner', 'staff'],
});

/** What organisations do with their products. */
export const productsPermissions = definePermissions('products', {
  view: ['manager', 'stand-staff'],
  edit: ['manager'],
});

/** What organisations do with their applications. */
export const applicationsPermissions = definePermissions('applications', {
  view: ['manager', 'stand-staff'],
  submit: ['manager'],
});
