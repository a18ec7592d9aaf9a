import './scalars.ts';
import './entity.ts';
import './node.ts';
import './article.ts';
import './evidence.ts';
import './event.ts';
import './official.ts';
import './position.ts';
import './organization.ts';
import './province.ts';
import './place.ts';
import './topic.ts';
import './donation.ts';
import './search.ts';
import './path.ts';
import './totals.ts';
import './counts.ts';
import './timeline.ts';
import './stats.ts';
import './judgement.ts';
import './note.ts';
import './mutation.ts';
import './subscription.ts';
import { builder } from './builder.ts';

/** The graph as callers see it. Fields are in the order in which their types declare them. */
export const schema = builder.toSchema({ sortSchema: false });
