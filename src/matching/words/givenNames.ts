import { wordSet } from "./wordList";

/**
 * First names as they are met in London, one name a line in every usual spelling ("mohammed muhammad"), and after a colon what it is
 * called for short. Two lines are two names, however alike they look: Hassan and Hussain are brothers, not one boy. General knowledge,
 * written for this tool; a name that is missing here is compared by its letters alone.
 */
const LINES = `
mohammed muhammad mohamed mohammad muhammed mohamad mahammad mohamud muhamad maxamed md: mo momo hamo mohammad
ahmed ahmad axmed achmed|ali aly cali|abdul abdal abdel|abdullah abdallah abdulla: abs abdul|abdullahi abdulahi
abdirahman abdurahman abdulrahman abdirahmaan abdourahmane: abdi|abdi cabdi abdy|hassan hasan xasan|hussain hussein husain hossain hussayn xuseen
ibrahim ebrahim ibraheem ibraahim: ibs ibby|ismail ismael ismaeel esmail: ish|ishmael|yusuf yousuf youssef yousef yusef yousaf yuusuf: yus|younis yunis younus yunus
omar umar cumar omer|usman osman uthman cusmaan othman: uzi|bilal bilaal belal|hamza hamzah hamze: hamz|khalid khaled qaalid|khalil khaleel|tariq tarek tareq tarik
imran emran imraan: immy|adnan adnaan|adil adeel aadil|asad assad asaad|faisal faysal feisal|farhan farhaan|haroon harun haruun haroun|idris idrees edris
jamal gamal jamaal: jay|jamil jameel|kamal kamaal|kareem karim|khadim|mahmood mahmoud mehmood mahmud|malik maalik|mustafa mustapha mostafa: musty|mubarak
nabil nabeel|nasir naseer nasser|omran|rahim raheem|rashid rasheed rashed|rafiq rafique|sadiq sadik|said saeed sayeed sayid|salim saleem|saleh salih|sami samy
samir sameer|samira sameera|shahid shaheed|shahin shaheen|suleiman suleman sulaiman soleiman sulayman: sully|tahir taher|talha talhah|tanvir tanveer|umair omair|waleed walid|waqas wakas
yahya yahia yaxya|yasin yaseen yassin yasiin|yasir yaser|zahid zaheed|zain zayn zane zayne|zayd zaid|zakaria zakariya zakariye zachariah sakariye: zak|zubair jubair zubayr
aisha ayesha aysha aishah ayisha caasha: esh|amina ameena aminah aamina|amira ameera amirah|anisa aneesa|asma asmaa|ayaan ayan|bushra boshra|fatima fatema fatimah fatma faatima fadumo: fati
fardowsa ferdosa firdaus|farah faarah farrah|farzana farjana|habiba habeeba habibah|hafsa hafsah xafsa|halima haleema xaliimo halimah|hana hannah hanna hanah: han|hanan hanaan|hibo hiba hibaq
hodan hodhan|huda houda|ifrah ifraah|iman eman imaan|iqra ikra|jamila jameela|jannat jannah jannath|khadija khadijah kadija khadeeja qadiijo|laila layla leila leyla laylah|leena lina
maryam mariam mariyam maryan miriam meryem: mimi|mona muna|nadia nadiya nadya|naima naeema|najma najmah|nasima naseema|nasra nasrah|nimo nimco|noor nour nur noora nuur|nusrat|rabia rabiah|rahima raheema
rania raniya|ruqayyah ruqaya rukia ruqaiya|ruksana rukhsana rokhsana rukshana|sabina sabeena|sadia sadiya|safa safah|safiya safia safiyyah sofiya|sahra zahra zaahra zahrah|sara sarah saara: sar|zara zaara|salma selma
sana sanaa|shirin shireen|sumaya sumayya sumaiya sumayyah|tahmina tahmeena|tahira taahira|taslima tasleema|yasmin yasmeen jasmine yasmine jasmin: jas yas|zainab zaynab zeynab zeinab zeynep|zoya|hira|nimra|saima saimah
shamima shameema|sultana|rehana rihana|farida fareeda|humaira humera|lubna|noreen|parveen parvin|razia|shabnam|shazia|tasnim tasneem|kamrul qamrul|nazmul najmul|monir munir muneer|mizanur mizan|jahangir jahangeer|shafiq shafique|ashraf ashraful|rizwan rezwan|kashif|rehan rayhan rayhaan raihan|arman armaan|ayman|anas|aayan|eesa isa essa esa ciise|musa moosa moses|haris harris hares|saad|sufyan|shoaib shuaib|junaid junayd|luqman lukman|naveed navid
liban liiban|mahad|guled guleed|bashir basheer|warsame|abshir|cawad|deeqa deqa|sagal|ilhan|idil|hamdi|filsan|sucad suad|ubah|yonis|jama
jack jac: jacky jackie|john jon: johnny jonny jack|jonathan jonathon johnathan: jon jonny johnny|jacob jakob jakub yakub: jake kuba|jake|james: jim jimmy jamie jay|jamie jaime|thomas tomas tomasz: tom tommy tomek
daniel danyal danial: dan danny|danielle daniella daniela: dani danni|david: dave davey|joshua: josh|joseph yosef: joe joey jo|samuel: sam sammy|samantha: sam sammy|william: will bill billy liam willy|liam|alexander aleksander alexandre: alex xander al sasha alec olek sandy
alexandra aleksandra: alex sandra lexi sasha ola|alexis|benjamin: ben benji benny|matthew mathew matthieu mateusz: matt matty|michael micheal mikael mikhail: mike mikey mick micky|christopher kristopher christophe krzysztof: chris kit topher|christian cristian kristian: chris
christina kristina cristina: chris tina chrissy|christine kristine: chris tina|robert: rob bob bobby robbie bert|richard: rich rick richie ricky dick|edward: ed eddie ted teddy ned|edmund: ed eddie|frederick fredrick frederic: fred freddie freddy|freddie freddy|francis: frank fran frankie|frances: fran franny frankie
george: georgie|georgia: georgie george|georgina: georgie gina|harry harri|harrison harison: harry|henry: harry hal|harold: harry hal|charles: charlie chas chuck|charlotte: charlie lottie char|charlie charley|anthony antony antonio: tony ant anto|nicholas nicolas nikolas: nick nicky nico|nicola nichola: nicky nic
nicole: nicky nic|oliver olivier: ollie olly|olivia oliwia: liv livvy olly|andrew andre andrei andrey: andy drew|andrea andreea: andi|peter piotr: pete piotrek|patrick: paddy pat rick|patricia: pat trish tricia patsy|philip phillip: phil pip|timothy: tim timmy|stephen steven stefan stephan: steve stevie|stephanie: steph
stewart stuart: stu|gregory: greg|geoffrey jeffrey: geoff jeff|gerard: ger gerry|jeremy: jez|jerome gerome: jay|kenneth: ken kenny|leonard: len lenny leo|leo|leon|lewis louis luis: lew lou|lucas lukas: luke luca|luca luka|luke|marcus markus: marc mark|mark marc|martin: marty|nathan: nate nath|nathaniel nathanial: nate nathan nat
max: maxi|maximilian: max|maxwell: max|oscar oskar|owen eoin owain|raymond: ray|reece rhys reese|ronald: ron ronnie|rory ruairi|ryan|sean shaun shawn|sebastian: seb bas|simon szymon: si|terence terrence: terry tel|theodore: theo ted teddy|theo|toby|tobias: toby|victor viktor: vic|vincent: vince vinny|vincenzo|walter: walt wally
zachary zackary zachery: zac zach zak zack|zac zach zak zack|aaron aron arron: az|adam: ads|aidan aiden|albert: al bert bertie albie|alfie alfy|alfred: alf alfie fred|archie archy|archibald: archie|arthur: art artie|ashley ashleigh: ash|ashton: ash|bailey bayley|blake|bradley bradly: brad|brandon brendon: bran|brendan brandan|brian bryan|callum calum: cal|cameron: cam|caleb: cal
cian kian|ciaran kieran kieron: kier|cillian killian|cody kody|colin|connor conor conner: con|corey kory cory|craig|curtis kurtis|damian damien: dame|darren daren|dean|declan: dec deco|dermot diarmuid|dexter|dominic dominik: dom|douglas: doug|duncan|dylan dillon dilan: dyl|elijah: eli|elliot elliott eliot|ellis|ethan: eth|evan|ewan euan|finley finlay: fin finn|finn fin|gabriel: gabe|gareth gary garry
graham graeme|guy|harvey|hayden haydon|hugo|hugh: hughie|ian iain|isaac issac: ike zac|jaden jayden jaiden jaydon jaidon: jay|jamal|jason jayson: jay|jay|joel|jordan jordon: jord|jude|julian: jules|justin|kai kye|kayden kaiden caden|keith|kevin: kev|kyle kile|lee leigh|levi|logan|malachi malachy: mal|mason|miles myles|mitchell: mitch|morgan|neil neal niall|noah|ollie|reuben ruben: rube|riley reilly rylee
robin|roman|russell: russ|scott: scotty|shane|spencer: spence|stanley: stan|taylor tayla|tyler tylor: ty|tyrese tyreese tyrease: ty|tyrone tyron: ty|warren|wayne|zion
abigail abigale: abi abbie abby gail|aimee amy ami: ames|alice alys|alicia alisha alesha|alison allison: ali|amanda: mandy|amber|amelia emilia amelie: millie amy mia|amelie|angela: angie ange|anna ana: annie|anne ann|annabel annabelle: anna bella belle|ava|beatrice beatrix: bea trixie|bethany: beth|bella|bonnie|bridget brigid: bridie|caitlin kaitlyn kaitlin: cait kate|carla karla|caroline carolyn: caz carrie caro|catherine katherine kathryn katharine katarzyna catrin: kate katie kat cath cathy kitty kath kasia|katie katy|kate
chantelle chantel shantelle|chelsea chelsey|chloe khloe: clo|claire clare clair|courtney kourtney|daisy|deborah debra: deb debbie|demi|diana diane|eleanor elinor eleonora: ellie nell nora ella|elena helena|helen: nell|elizabeth elisabeth: beth lizzie liz eliza betty lisa libby|eliza|ella|ellie elly|eloise|emily emilie emely: em emmy millie|emma: em|erin|esme|eva|eve evie|evelyn: evie eve|faith|freya|gemma jemma: gem|grace: gracie|gracie|hayley haley hailey|heidi|holly hollie|imogen: immy|india|isabel isabelle isobel isabella: izzy bella belle issy|isla ayla
jade jayde|jane jayne: janey|janet|jennifer: jen jenny jenna|jessica: jess jessie|joanna joanne: jo|jodie jody|julia: jules|julie|kayla|kayleigh kayley kaylee: kay|keira kiera|kelly kelli|kelsey|kimberley kimberly: kim|kirsty kirstie|lacey|lara|laura: loz|lauren loren: loz|leah lea lia|leanne|lexi lexie|libby|lily lilly lillie: lil|lillian lilian: lil lily|linda: lin|lisa|lola|lorraine: lol|louise: lou|lucy lucie: luce|lydia|maddison madison: maddie maddy|madeleine madeline: maddie maddy|maisie maisy|margaret: maggie meg peggy marge gosia|maria|marie|martha|mary: molly polly|matilda: tilly mattie|megan meghan: meg megs|melanie: mel|melissa: mel lissa|mia|mila|millie milly
molly|monica monika|monique|morgan|naomi|natalie nathalie: nat|natasha: tash tasha nat|niamh neve|orla orlagh|paige page|phoebe pheobe: pheebs|poppy|rachel rachael: rach|rebecca rebekah: becky bex becca beck|rochelle|roisin rosheen|rosa|rosie rosy|rose: rosie|rosemary: rosie rose|ruby|ruth|sabrina|sally|sadie|scarlett scarlet|shannon: shan|shanice|sharon: shaz|sian|sienna|siobhan shivaun|skye|sofia sophia zofia: soph|sophie sofie sophy: soph|stacey stacy: stace|summer|susan: sue susie suzie|suzanne: sue|tamara: tam|tamika tameka|tanya tania|tara|teresa theresa: tess terri|tessa|tia tiah|tiffany: tiff|tilly|toni|victoria viktoria wiktoria: vicky tori vic|violet|willow|zoe zoey
aoife eefa|caoimhe keeva|grainne granya|oisin osheen|fergal feargal|cormac|tadhg|donal|sinead|maeve|brigid
emmanuel emanuel: manny manu|kwame kwami|kofi koffi|kwabena|kwasi kwesi|yaw yao|tunde: tee|babatunde: tunde|oluwaseun: seun|oluwatobi: tobi|oluwadamilola damilola: dami|oluwafunmilayo funmilayo: funmi|oluwatosin: tosin|oluwafemi olufemi femi: femi|olamide: ola|ayomide: ayo|ayodele: ayo dele|temitope: temi tope|temiloluwa: temi|abiola|folake|chidi|chinedu: nedu chi|chukwuemeka: emeka|chiamaka: amaka chi|ifeoma: ify|ngozi|obinna: obi|ikenna: ike|ikechukwu: ike|adaeze: ada|blessing: bless|precious: presh|ebenezer: eben|adwoa adjoa|akosua|ama|afua|esther: essie|samson sampson
devonte davonte devante: dev|dwayne duane dwain: dee|jermaine germaine: jay|kadeem|keisha kiesha|kelvin calvin|kymani kimani|latoya|leroy leeroy|marlon|romario|shakira|shaquille: shaq|tanisha tanesha|tyrell|aaliyah aliyah alia: lia|andre|denzel|javon jevon|rashaun rashawn|tevin|tiana|shanelle|dontae dante|kemar|tremaine
agnieszka: aga|aleksandar|arben|bartosz bartek|dragos|elif|emre|filip|florin|gheorghe|ionut|ivan|jana|joao|mariana|katarina|magdalena: magda|malgorzata: gosia|marta|mateo|mehmet mehmed|milan|mihai|nikola|pawel paul pavel: pav|radu|rafael raphael: rafa raf|tiago thiago|diogo diego|ines inez|vlad|zuzanna zuzana: zuzia|burak buraq|hakan|ayse ayshe|selin celine|baran|besnik|valentin|rui
minh|linh|duc|wei|ming|tuan|thao|hieu|quang|priya|arjun|rohan|ravi|anil|sunil|deepak|neha|pooja puja|anjali|nikhil|vikram: vik|harpreet: harp|gurpreet: gurp|jaspreet: jas|manpreet|simran|karan|kiran|amar|amit|raj|rajesh: raj|sanjay|vijay
`;

export type GivenName = { line: number; spelling: boolean };

const LISTED = new Map<string, GivenName[]>();
const SPELLINGS: string[][] = [];
LINES.split(/[\n|]/u)
  .map((line) => line.trim())
  .filter(Boolean)
  .forEach((line, at) => {
    const [spellings = "", short = ""] = line.split(":");
    const take = (words: string, spelling: boolean) =>
      words
        .split(" ")
        .filter(Boolean)
        .forEach((word) => LISTED.set(word, [...(LISTED.get(word) ?? []), { line: at, spelling }]));
    SPELLINGS.push(spellings.split(" ").filter(Boolean));
    take(spellings, true);
    take(short, false);
  });

const NONE: readonly GivenName[] = [];
const NO_SPELLING: readonly string[] = [];

/** The names that a word may be, each as one of its spellings or as what it is called for short; none where it is not listed. */
export const givenNames = (word: string): readonly GivenName[] => LISTED.get(word) ?? NONE;

/** Every spelling of a name that this word is one spelling of. */
export function spellingsOf(word: string): readonly string[] {
  const [one, ...more] = givenNames(word).filter(({ spelling }) => spelling);
  if (!one) return NO_SPELLING;
  const first = SPELLINGS[one.line] ?? NO_SPELLING;
  return more.length === 0 ? first : [...first, ...more.flatMap(({ line }) => SPELLINGS[line] ?? [])];
}

/** Every other word that a name may stand as: its spellings, what it is called for short, and what it is short for. */
export const likesOf = (word: string): readonly string[] => [
  ...new Set(
    givenNames(word).flatMap(({ line }) =>
      [...LISTED].flatMap(([other, names]) => (names.some((name) => name.line === line) ? [other] : [])),
    ),
  ),
];

/** What stands in the place of a surname and is borne by half a borough: it tells a woman or a man, and no family. */
export const HONORIFICS = wordSet("begum begom khatun khatoon khanom khanam akter akhter bibi bi miah mia miya mrs md");

/** Small words inside names, which some write and some leave out. */
export const PARTICLES = wordSet("al el ul ur bin ibn bint binti de da do dos das del di du la le van von der den y e st");

/** Names that so many bear that having one in common says little. */
export const COMMON_NAMES = wordSet(
  "mohammed muhammad mohamed mohammad muhammed md ahmed ahmad ali khan hussain hussein hossain hassan hasan islam rahman uddin miah begum",
  "khatun bibi akter choudhury chowdhury abdul abdi omar ibrahim yusuf jama nur noor abdullahi fatima aisha maryam smith jones taylor brown williams wilson",
  "johnson davies evans thomas roberts walker wright thompson white hughes edwards green hall wood harris lewis clarke jackson nguyen singh kaur patel",
  "jack james thomas daniel joshua samuel adam jayden tyler ryan chloe emily jessica sophie olivia grace lily ellie mia jordan alex charlie",
);
