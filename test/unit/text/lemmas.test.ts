import assert from 'node:assert/strict';
import fc from 'fast-check';
import { irregularForms } from '../../../src/core/text/lemmas/irregularForms';
import { isPluralForm, lemmaOf, singularOf } from '../../../src/core/text/lemmas';

/** Form and lemma, as a reader of news would pair them. */
const pairs = (
  'said>say killed>kill people>people children>child men>man lives>life says>say saying>say kills>kill ' +
  'killing>kill went>go gone>go was>be were>be is>be been>be has>have had>have did>do does>do made>make ' +
  'took>take taken>take came>come saw>see gave>give found>find told>tell thought>think knew>know ' +
  'left>leave kept>keep began>begin heard>hear brought>bring wrote>write stood>stand lost>lose paid>pay ' +
  'met>meet held>hold led>lead grew>grow won>win bought>buy sent>send built>build fell>fall drew>draw ' +
  'broke>break spent>spend rose>rise drove>drive sold>sell chose>choose sought>seek fought>fight ' +
  'threw>throw caught>catch dealt>deal fled>flee flew>fly froze>freeze hid>hide shook>shake shot>shoot ' +
  'shrank>shrink sank>sink sunk>sink spoke>speak stole>steal struck>strike swept>sweep tore>tear ' +
  'wore>wear withdrew>withdraw overthrew>overthrow women>woman policemen>policeman gunmen>gunman ' +
  'feet>foot teeth>tooth wives>wife knives>knife crises>crisis analyses>analysis criteria>criterion ' +
  'media>medium officials>official ministers>minister soldiers>soldier countries>country cities>city ' +
  'parties>party companies>company families>family casualties>casualty authorities>authority ' +
  'bodies>body injuries>injury buses>bus gases>gas boxes>box taxes>tax churches>church crashes>crash ' +
  'losses>loss heroes>hero potatoes>potato viruses>virus campuses>campus houses>house cases>case ' +
  'causes>cause nurses>nurse prizes>prize bridges>bridge judges>judge villages>village moves>move ' +
  'shoes>shoe avalanches>avalanche movies>movie injured>injure wounded>wound arrested>arrest ' +
  'detained>detain charged>charge accused>accuse released>release evacuated>evacuate rescued>rescue ' +
  'reported>report announced>announce confirmed>confirm denied>deny claimed>claim declared>declare ' +
  'agreed>agree signed>sign launched>launch attacked>attack destroyed>destroy damaged>damage ' +
  'collapsed>collapse exploded>explode stopped>stop planned>plan dropped>drop committed>commit ' +
  'occurred>occur referred>refer controlled>control cancelled>cancel travelled>travel called>call ' +
  'passed>pass added>add created>create treated>treat repeated>repeat defeated>defeat stated>state ' +
  'visited>visit invited>invite limited>limit targeted>target competed>compete promoted>promote ' +
  'executed>execute distributed>distribute required>require acquired>acquire secured>secure ' +
  'captured>capture explored>explore monitored>monitor offered>offer gathered>gather declined>decline ' +
  'determined>determine opened>open happened>happen postponed>postpone abandoned>abandon decided>decide ' +
  'provided>provide included>include invaded>invade conceded>concede revealed>reveal compiled>compile ' +
  'scheduled>schedule developed>develop escaped>escape described>describe opposed>oppose ' +
  'promised>promise increased>increase focused>focus endorsed>endorse tasted>taste tested>test ' +
  'handled>handle settled>settle argued>argue seized>seize organized>organize organised>organise ' +
  'served>serve forced>force urged>urge changed>change belonged>belong hanged>hang judged>judge ' +
  'tried>try carried>carry worried>worry died>die dying>die lying>lie running>run sitting>sit ' +
  'hitting>hit making>make taking>take using>use leaving>leave voting>vote hoping>hope moving>move ' +
  'marching>march fighting>fight sinking>sink carrying>carry falling>fall killing>kill ' +
  'building>building buildings>building meetings>meeting warnings>warn warning>warn morning>morning ' +
  'evening>evening thing>thing king>king during>during nothing>nothing shared>share prepared>prepare ' +
  'compared>compare fired>fire inspired>inspire filed>file named>name timed>time used>use closed>close ' +
  'raised>raise chased>chase based>base news>news politics>politics species>species series>series ' +
  'headquarters>headquarters police>police aircraft>aircraft always>always perhaps>perhaps this>this ' +
  'his>his gas>gas bus>bus virus>virus crisis>crisis loss>loss boss>boss red>red need>need speed>speed ' +
  'hundred>hundred naked>naked Hastings>hastings Jones>jones Athens>athens Ahmed>ahmed Beijing>beijing ' +
  'Paris>paris Sterling>sterling Khaled>khaled Philippines>philippines Brussels>brussels Naples>naples ' +
  'Officials>official KILLED>kill Soldiers>soldier Rescuers>rescuer Said>say minister’s>minister ' +
  "ministers'>minister warned>warn learned>learn returned>return governed>govern helped>help asked>ask " +
  'ended>end wanted>want reached>reach pushed>push fixed>fix showed>show played>play ' +
  'threatened>threaten suspended>suspend condemned>condemn installed>install boycotted>boycott ' +
  'patrolled>patrol expelled>expel fuelled>fuel signalled>signal signaled>signal persuaded>persuade ' +
  'upgraded>upgrade guided>guide avoided>avoid joined>join gained>gain explained>explain ' +
  'maintained>maintain broadcast>broadcast evaluated>evaluate negotiated>negotiate situated>situate ' +
  'associated>associate located>locate hated>hate debated>debate sued>sue queued>queue freed>free ' +
  'guaranteed>guarantee flooded>flood needed>need looked>look cooked>cook booked>book provoked>provoke ' +
  'revoked>revoke resumed>resume assumed>assume consumed>consume combined>combine examined>examine ' +
  'outlined>outline mined>mine quoted>quote noted>note hosted>host posted>post wasted>waste ' +
  'estimated>estimate imposed>impose exposed>expose proposed>propose diagnosed>diagnose dozens>dozen ' +
  'thousands>thousand knots>knot tonnes>tonne studying>study surveyed>survey conveyed>convey ' +
  'trafficked>traffic panicked>panic kicked>kick extradited>extradite demoted>demote fulfilled>fulfil ' +
  'upcoming>upcoming themselves>themselves kicking>kick unwilling>unwilling housewives>housewife ' +
  'thanksgiving>thanksgiving '
)
  .trim()
  .split(' ')
  .map(pair => pair.split('>'));

describe('lemmaOf', () => {
  for (const [form = '', lemma = ''] of pairs) {
    it(`reads ${form} as ${lemma}`, () => assert.equal(lemmaOf(form), lemma));
  }

  it('is its own lemma', () => {
    for (const [, lemma = ''] of pairs.filter(([form = '']) => form === form.toLowerCase())) {
      assert.equal(lemmaOf(lemma), lemma);
    }
    const word = fc
      .tuple(
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.constantFrom('', 's', 'es', 'ies', 'ed', 'ing', 'ings', 'ves'),
      )
      .map(([stem, ending]) => stem + ending);
    fc.assert(
      fc.property(word, form => lemmaOf(lemmaOf(form)) === lemmaOf(form)),
      { numRuns: 3000 },
    );
  });

  it('has a table that leads nowhere twice', () => {
    for (const lemma of irregularForms.values()) assert.equal(irregularForms.get(lemma), lemma);
  });

  it('never throws and comes back in lower case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), word => lemmaOf(word) === lemmaOf(word).toLowerCase()),
    );
  });

  it('reads a word of a megabyte', function () {
    // A search at every position does not end within the limit.
    this.timeout(60_000);
    for (const word of ['ing'.repeat(350_000), 's'.repeat(1_000_000), 'ed'.repeat(500_000)]) {
      assert.ok(lemmaOf(word).length <= word.length);
    }
  });
});

describe('singularOf', () => {
  it('keeps nouns in -ing and participles', () => {
    assert.equal(singularOf('buildings'), 'building');
    assert.equal(singularOf('warnings'), 'warning');
    assert.equal(singularOf('spoken'), 'spoken');
    assert.equal(singularOf('Women'), 'woman');
    assert.equal(singularOf('jackets'), 'jacket');
  });
});

describe('isPluralForm', () => {
  it('tells plural nouns from words that end like them', () => {
    for (const word of ['people', 'children', 'vessels', 'crises', 'lives']) {
      assert.equal(isPluralForm(word), word !== 'people', word);
    }
    for (const word of ['was', 'his', 'said', 'virus', 'loss', 'series', 'man'])
      assert.equal(isPluralForm(word), false, word);
  });
});
