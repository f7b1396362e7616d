/** Parameters by which newsletters, advertisements and social networks follow a reader; they name no article. */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid gad_source msclkid twclid ttclid yclid ysclid li_fat_id igsh igshid ' +
    'epik srsltid rdt_cid mc_cid mc_eid mkt_tok oly_anon_id oly_enc_id vero_id vero_conv wickedid sc_cid s_cid s_kwcid ' +
    'cmpid cmp icid ncid ocid smid smtyp sr_share ito xtor wt_mc wt_zmc cvid guccounter guce_referrer ' +
    'guce_referrer_sig __twitter_impression soc_src soc_trk share_id sharetype ref_src ref_url _ga _gl'
  ).split(' '),
);
const TRACKING_FAMILY = /^(utm_|at_(medium|campaign|custom|link|format|ptr|bbc)|hsa_|_hs|__hs|pk_|piwik_|mtm_|matomo_)/;

/**
 * The address by which an article is known again: without its fragment and without what follows its readers. Where the
 * page gives another address of its own origin as its proper one, that one; a front page is nobody's proper address.
 */
export function articleAddress(url: string, canonical?: string): string {
  if (!URL.canParse(url)) return url;
  const own = new URL(url);
  const proper = canonical !== undefined && URL.canParse(canonical, own) ? new URL(canonical, own) : own;
  return plain(proper.origin === own.origin && (proper.pathname !== '/' || own.pathname === '/') ? proper : own);
}

function plain(url: URL): string {
  url.hash = '';
  const names = [...url.searchParams.keys()];
  const followed = names.filter((name) => TRACKING.has(name.toLowerCase()) || TRACKING_FAMILY.test(name.toLowerCase()));
  // Writing the parameters anew may change how the others are written: only where there is something to take away.
  for (const name of followed) url.searchParams.delete(name);
  // Without the question mark that nothing follows.
  if (url.search === '') url.search = '';
  return url.href;
}
