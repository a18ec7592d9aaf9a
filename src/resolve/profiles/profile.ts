import type { DonationProfile } from './donation.ts';
import type { EventProfile } from './event.ts';
import type { OfficialProfile } from './official.ts';
import type { OrganizationProfile } from './organization.ts';
import type { PlaceProfile } from './place.ts';
import type { TopicProfile } from './topic.ts';

/**
 * All that identity looks at in a mention. Mentions of equal profiles are one thing, so a profile that is known already adds
 * nothing but evidence.
 */
export type Profile =
  | OfficialProfile
  | OrganizationProfile
  | PlaceProfile
  | TopicProfile
  | EventProfile
  | DonationProfile;

export type ProfileKind = Profile['kind'];
