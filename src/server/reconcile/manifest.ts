import { BATCH_SIZE } from './queries.ts';
import { TYPES } from './types.ts';

export const RECONCILE_PATH = '/reconcile';

/** The service as it describes itself. `origin`: where this server was asked, `https://graph.example`. */
export const manifestAt = (origin: string) => {
  const suggest = (what: string) => ({ service_url: origin, service_path: `${RECONCILE_PATH}/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: 'Mạch Tin: officials, organizations and provinces of the Vietnamese press',
    // Ids are made from content: of whichever server, equal ids are one thing.
    identifierSpace: 'urn:machtin:thing:',
    schemaSpace: 'urn:machtin:kind:',
    documentation: `${origin}/`,
    defaultTypes: TYPES,
    view: { url: `${origin}/?id={{id}}` },
    feature_view: { url: `${origin}${RECONCILE_PATH}/feature/{{id}}` },
    preview: { url: `${origin}${RECONCILE_PATH}/preview?id={{id}}`, width: 420, height: 220 },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: {
      propose_properties: { service_url: origin, service_path: `${RECONCILE_PATH}/properties` },
      property_settings: [],
    },
    batchSize: BATCH_SIZE,
  };
};
