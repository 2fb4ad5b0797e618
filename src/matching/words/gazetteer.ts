import { phrases, wordSet } from "./wordList";

/**
 * Towns, and boroughs and districts of London, as general knowledge. A help, not a condition: a name in capitals after "in",
 * "at" or a word of going is offered as a place whether or not it stands here.
 */
export const TOWNS: ReadonlySet<string> = new Set(
  phrases(
    `aberdeen, abingdon, accrington, aldershot, andover, ashford, aylesbury, ayr, banbury, bangor, barnet, barnsley, barnstaple, barrow,
    basildon, basingstoke, bath, batley, bedford, belfast, bexhill, bexley, bicester, birkenhead, birmingham, bishop's stortford, blackburn,
    blackpool, bognor, bognor regis, bolton, bootle, borehamwood, boston, bournemouth, bracknell, bradford, braintree, brentwood,
    bridgend, bridgwater, bridlington, brighouse, brighton, bristol, broadstairs, bromley, bromsgrove, burnley, burton, bury,
    bury st edmunds, camberley, cambridge, cannock, canterbury, cardiff, carlisle, castleford, chatham, chelmsford, cheltenham, chester,
    chesterfield, chichester, chorley, clacton, clacton-on-sea, colchester, corby, coventry, crawley, crewe, croydon, cromer, cwmbran,
    darlington, dartford, deal, derby, dewsbury, doncaster, dorchester, dover, dudley, dundee, dunstable, durham, eastbourne, eastleigh,
    edinburgh, ellesmere port, epsom, exeter, exmouth, falmouth, fareham, farnborough, felixstowe, fleetwood, folkestone, gateshead,
    gillingham, glasgow, gloucester, gosport, grantham, gravesend, grays, great yarmouth, grimsby, guildford, halifax, harlow, harrogate,
    hartlepool, harwich, hastings, hatfield, havant, haverhill, hemel hempstead, hereford, hertford, high wycombe, hitchin, hove,
    horsham, huddersfield, hull, huntingdon, ilkeston, inverness, ipswich, keighley, kettering, kidderminster, kilmarnock, king's lynn,
    kings lynn, kirkby, lancaster, leatherhead, leeds, leicester, leighton buzzard, letchworth, lewes, lichfield, lincoln, littlehampton,
    liverpool, llandudno, llanelli, london, loughborough, lowestoft, luton, macclesfield, maidenhead, maidstone, manchester, mansfield,
    margate, merthyr tydfil, middlesbrough, milton keynes, morecambe, motherwell, neath, newark, newbury, newcastle, newport, newquay,
    northampton, norwich, nottingham, nuneaton, oldham, oxford, paignton, paisley, penzance, perth, peterborough, plymouth, pontefract,
    poole, port talbot, portsmouth, preston, ramsgate, rayleigh, reading, redcar, redditch, redhill, reigate, rhyl, rochdale, rochester,
    rotherham, royston, rugby, runcorn, salford, salisbury, scarborough, scunthorpe, sevenoaks, sheerness, sheffield, shrewsbury,
    sittingbourne, skegness, slough, solihull, south shields, southampton, southend, southend-on-sea, southport, st albans, st helens,
    stafford, staines, stevenage, stirling, stockport, stockton, stoke, stoke-on-trent, stratford-upon-avon, stroud, sunderland, sutton
    coldfield, swansea, swindon, tamworth, taunton, telford, thetford, tilbury, tonbridge, torbay, torquay, truro, tunbridge wells, ventnor,
    wakefield, wallasey, walsall, warrington, warwick, watford, wellingborough, welwyn garden city, west bromwich, weston-super-mare,
    weymouth, whitby, whitehaven, whitstable, widnes, wigan, winchester, windsor, wisbech, woking, wolverhampton, worcester, workington,
    worksop, worthing, wrexham, yeovil, york, kent, essex, surrey, sussex, hertfordshire, norfolk, suffolk, devon, cornwall, dorset,
    hampshire, berkshire, buckinghamshire, oxfordshire, lincolnshire, yorkshire, lancashire, wales, scotland, bedfordshire, cambridgeshire`,
  ).concat(
    phrases(
      `acton, aldgate, archway, balham, barking, barkingside, barnes, battersea, beckenham, beckton, bermondsey, bethnal green, bexleyheath,
    blackheath, blackwall, bloomsbury, bow, brent, brent cross, brixton, brockley, camberwell, camden, camden town, canary wharf, canning
    town, catford, chadwell heath, chalk farm, chelsea, chingford, chiswick, clapham, clapham junction, clapton, cricklewood, crystal
    palace, custom house, cubitt town, dagenham, dalston, deptford, docklands, dulwich, ealing, earl's court, earlsfield, east ham, edgware,
    edmonton, elephant and castle, eltham, enfield, erith, euston, feltham, finchley, finsbury park, forest gate, forest hill, fulham,
    gants hill, globe town, golders green, greenford, greenwich, hackney, hackney wick, haggerston, hammersmith, hampstead, haringey,
    harlesden, harringay, harrow, hayes, hendon, herne hill, highbury, highgate, hillingdon, holborn, holloway, homerton, hornchurch,
    hornsey, hounslow, hoxton, ilford, isle of dogs, isleworth, islington, kennington, kensington, kentish town, kilburn, king's cross,
    kings cross, kingston, ladbroke grove, lambeth, lewisham, leyton, leytonstone, limehouse, manor park, maryland, merton, mile end,
    millwall, mitcham, morden, muswell hill, neasden, new cross, newham, norwood, notting hill, nunhead, orpington, paddington, palmers
    green, peckham, penge, pimlico, plaistow, plumstead, ponders end, poplar, putney, rainham, redbridge, richmond, romford, rotherhithe,
    ruislip, seven kings, seven sisters, shadwell, shepherd's bush, shepherds bush, shoreditch, sidcup, soho, south norwood, southall,
    southwark, spitalfields, stamford hill, stepney, stepney green, stockwell, stoke newington, stratford, streatham, sutton, sydenham,
    thamesmead, thornton heath, tooting, tottenham, tower hamlets, turnpike lane, twickenham, upminster, upton park, uxbridge, vauxhall,
    walthamstow, wandsworth, wanstead, wapping, waltham forest, waltham cross, welling, wembley, west ham, westferry, westminster,
    whitechapel, willesden, wimbledon, winchmore hill, wood green, woodford, woolwich, isle of wight, isle of sheppey, canvey island,
    havering, barking and dagenham, kensington and chelsea, hammersmith and fulham, east london, south london, north london, west london`,
    ),
  ),
);

/** Towns that are ordinary words or people's names too: they need "in", "at" or a word of going before them. */
export const TOWNS_OF_OTHER_MEANING = wordSet(
  "bath bury deal reading rugby hull barking bow barrow boston bolton bedford burton chester chelsea cannock deal derby durham kent",
  "lincoln lewes preston newport stafford stroud sutton kingston merton norwood barnes brent dudley hastings lancaster windsor warwick",
  "winchester york perth rochester richmond stratford poplar hayes harrow maryland acton stirling ashford crewe welling grays chatham",
  "bradford craven clapton brixton camden sheffield wells ware sale ash march sandwich hook diss settle newark mansfield carlisle",
);
