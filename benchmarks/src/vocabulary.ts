/** Makes the table `vocabulary`: twenty thousand words by rank, those a small agency writes first. */
export const VOCABULARY = `
create temporary table vocabulary as
select row_number() over (order by known desc, md5(word)) as rank, word
from (
  select word, true as known from unnest(string_to_array(
    'contrat facture devis charte graphique logo site atelier client projet livrable rapport réunion séance calendrier budget boutique photographie maquette campagne lettre livraison commande paiement entretien recette boulangerie vitrine affiche prospectus catalogue traduction brochure enseigne emballage présentation questionnaire accompagnement abonnement formation hébergement référencement illustration typographie impression palette identité signature croissant pétrissage levain marché quartier semaine trimestre échéance validation retouche',
    ' ')) as word
  union
  select string_agg(syllable, '' order by place), false
  from (
    select number, place, (array['ba','ce','di','fo','gu','la','me','ni','po','ru','sa','te','vi','cho','tre','pla','bri','sou','ment','eur'])[1 + (number / power(20, place))::integer % 20] as syllable
    from generate_series(8000, 27999) as number cross join generate_series(0, 3) as place
  ) as syllables group by number
) as words;
alter table vocabulary add primary key (rank);
analyze vocabulary`;
