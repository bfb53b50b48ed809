import type { Straat } from './straatadressen'

/**
 * A sample of real streets of Antwerp by postcode: enough to try the portal with, far from all of them. House
 * numbers are made up by rule (`straatadressen.ts`); the real register is Basisregisters Vlaanderen.
 */
const PER_POSTCODE: Record<string, [gemeente: string, straten: string]> = {
  '2000': [
    'Antwerpen',
    'Meir, Grote Markt, Groenplaats, Kloosterstraat, Nationalestraat, Hoogstraat, Lange Nieuwstraat, Kammenstraat, Huidevettersstraat, Schuttershofstraat, Leopoldstraat, Lombardenvest, Lombardenstraat, Oude Koornmarkt, Melkmarkt, Wolstraat, Keizerstraat, Kipdorp, Sint-Jacobsmarkt, Prinsstraat, Paardenmarkt, Minderbroedersrui, Sint-Paulusstraat, Falconplein, Falconrui, Oudeleeuwenrui, Brouwersvliet, Suikerrui, Vrijdagmarkt, Steenhouwersvest, Sint-Andriesplaats, Aalmoezenierstraat, Begijnenstraat, Oudaan, Komedieplaats, Kelderstraat, Arenbergstraat, Graanmarkt, Frankrijklei, Italiëlei, Britselei, Amerikalei, Vlaamsekaai, Waalsekaai, Cockerillkaai, Plantinkaai, Sint-Michielskaai, Ernest Van Dijckkaai, Jordaenskaai, Ankerrui, Godefriduskaai, Hanzestedenplaats, Londenstraat, Amsterdamstraat, Napelsstraat, Riemstraat, Schippersstraat, Zirkstraat, Reyndersstraat, Everdijstraat, Korte Gasthuisstraat, Lange Gasthuisstraat, Mechelseplein, Tabakvest, Teniersplaats, Jezusstraat, Eikenstraat, Eiermarkt, Drukkerijstraat, Scheldestraat, Kronenburgstraat, Marnixplaats, Lambermontplaats, Leopold de Waelplaats, Volkstraat, Museumstraat, Beeldhouwersstraat, Verlatstraat, Pourbusstraat, Karel Rogierstraat, Sint-Aldegondiskaai, Napoleonkaai, Nassaustraat, Entrepotkaai, Ossenmarkt, Rodestraat, Kleine Kauwenberg, Klapdorp, Stadswaag, Lange Koepoortstraat, Sint-Katelijnevest, Wapper, Leysstraat, Wisselstraat, Handschoenmarkt, Pelgrimstraat, Stoofstraat, Sint-Jansvliet, Sint-Antoniusstraat, Lange Vlierstraat, Sint-Rochusstraat, Sint-Pietersvliet, Hessenplein, Venusstraat, Montevideostraat, Indiëstraat, Kattendijkdok-Oostkaai, Kempenstraat, Cadixstraat, Madrasstraat, Bolivarplaats',
  ],
  '2018': [
    'Antwerpen',
    'Belgiëlei, Mechelsesteenweg, Lange Leemstraat, Lamorinièrestraat, Plantin en Moretuslei, Quellinstraat, De Keyserlei, Pelikaanstraat, Vestingstraat, Hoveniersstraat, Lange Herentalsestraat, Quinten Matsijslei, Van Eycklei, Rubenslei, Charlottalei, Isabellalei, Haringrodestraat, Provinciestraat, Ploegstraat, Brialmontlei, Harmoniestraat, Karel Oomsstraat, Desguinlei, Anselmostraat, Solvynsstraat, Bexstraat, Koningin Elisabethlei, Peter Benoitstraat, Lange Lozanastraat, Lange Van Ruusbroecstraat, Mercatorstraat, Simonsstraat, Koningin Astridplein, Kievitplein, Lange Kievitstraat, Jan Van Rijswijcklaan, Anneessensstraat, Van Schoonbekestraat, Markgravelei, Haantjeslei, Paleisstraat, Broederminstraat, Lange Elzenstraat, Boudewijnsstraat, Brederodestraat, Montignystraat, Dageraadplaats, Cuperusstraat, Louiza-Marialei, Maria-Theresialei, Jacob Jacobsstraat, Van Diepenbeeckstraat, Sint-Vincentiusstraat, Breydelstraat, Justitiestraat, Brusselstraat, Mozartstraat, Verdussenstraat, Somersstraat',
  ],
  '2020': [
    'Antwerpen',
    'Abdijstraat, Jan De Voslei, Camille Huysmanslaan, Kielsbroek, Sint-Bernardsesteenweg, August Leyweg, Emiel Vloorsstraat, Hendriklei, Kruishofstraat, Volhardingstraat, Julius De Geyterstraat, VIIde-Olympiadelaan, Eglantierlaan, Beukenlaan, Vogelzanglaan, Tentoonstellingslaan, Edgard Casteleinstraat, Lindendreef, Gerard Le Grellelaan, Middelheimlaan',
  ],
  '2030': [
    'Antwerpen',
    'Noorderlaan, Groenendaallaan, Ekersesteenweg, Columbiastraat, Manchesterlaan, Tampicoplein, Havanastraat, Venezuelastraat, Mexicostraat',
  ],
  '2040': ['Antwerpen', 'Monnikenhofstraat, Antwerpsebaan, Zandvlietse Dorpstraat, Scheldelaan'],
  '2050': [
    'Antwerpen',
    'Thonetlaan, Frederik van Eedenplein, Hanegraefstraat, Gloriantlaan, Halewijnlaan, Blancefloerlaan, August Vermeylenlaan, Ernest Claesstraat, Galgenweellaan, Beatrijslaan, Esmoreitlaan, Melis Stokelaan, Charles De Costerlaan, Reinaartlaan, Waterhoenlaan, Goethestraat, Emile Verhaerenlaan, Willem Elsschotstraat',
  ],
  '2060': [
    'Antwerpen',
    'Carnotstraat, Handelsstraat, Offerandestraat, Sint-Jansplein, Dambruggestraat, Lange Beeldekensstraat, Gemeentestraat, Van Wesenbekestraat, Stuivenbergplein, Viséstraat, Pothoekstraat, Ellermanstraat, IJzerlaan, Halenstraat, Duinstraat, Lange Scholiersstraat, Korte Winkelstraat, Constitutiestraat, Muizenstraat, Sint-Gummarusstraat, Diepestraat, Van Kerckhovenstraat, Delinstraat, Everaertsstraat, Trapstraat, De Coninckplein, Pesthofstraat, Lange Stuivenbergstraat, Schijnpoortweg, Greinstraat, Sint-Elisabethstraat, Kerkstraat, Lange Lobroekstraat, Damplein, Demerstraat, Oudesteenweg, Onderwijsstraat, Lange Dijkstraat, Klamperstraat, Rotterdamstraat, Osystraat, Franklin Rooseveltplaats',
  ],
  '2100': [
    'Deurne',
    'Turnhoutsebaan, Frank Craeybeckxlaan, Gallifortlei, Herentalsebaan, Te Couwelaarlei, Bosuil, Ruggeveldlaan, Confortalei, Boekenberglei, Sterckshoflei, Venneborglaan, August Van de Wielelei, Maurice Dequeeckerplein, Cogelsplein, Dascottelei, Bisschoppenhoflaan, Ten Eekhovelei, Ter Heydelaan, Schotensesteenweg, Lakborslei, Jozef Verbovenlei, Generaal Slingeneyerlaan, Wouter Haecklaan, Arendstraat, Drakenhoflaan, Luchthavenlei, Ter Rivierenlaan, Ertbruggelaan, Alfons Schneiderlaan, Florent Pauwelslei, Van den Hautelei, Merksemsesteenweg, Van Heetveldelei, Van Amstelstraat, Oude Bosuilbaan, Waterbaan, Stevenslei, Unitaslaan, Manebruggestraat, Eksterlaar, Boterlaarbaan, Wim Saerensplein',
  ],
  '2140': [
    'Borgerhout',
    'Turnhoutsebaan, Moorkensplein, Gitschotellei, Plantin en Moretuslei, Te Boelaerlei, Karel De Preterlei, Drink, Helmstraat, Engelselei, Vosstraat, Kroonstraat, Fonteinstraat, Collegelaan, Eliaertsstraat, Stenenbrug, Joe Englishstraat, Florent Geversstraat, Buurtspoorweglei, Weversfabriekstraat, Laar, Langstraat, Arthur Matthyslaan, Statielei, Luitenant Lippenslaan, Sergeyselsstraat, Bleekhofstraat, Wijnegemstraat, Kattenberg, Appelstraat, Morckhovenlei, Prins Leopoldstraat, Maarschalk Montgomeryplein',
  ],
  '2150': [
    'Borsbeek',
    'de Robianostraat, Herentalsebaan, Jozef Reusenslei, August Van Putlei, Lucien Hendrickxlei, Adrinkhovenlaan, Louis Van Regenmortellei, Boechoutsesteenweg',
  ],
  '2170': [
    'Merksem',
    'Bredabaan, Lambrechtshoekenlaan, Burgemeester Jozef Nolfplein, Sint-Bartholomeusstraat, Fortsteenweg, Ringlaan, Maantjessteenweg, Jaak De Boeckstraat, Laarsebaan, Winkelstap, Terlindenhofstraat, Du Chastellei, Van Aertselaerstraat, Moeshofstraat, Oude Bareellei, Kroonplein, Rodeloopstraat, Nieuwdreef, Van Heybeeckstraat, Kerkhofblommenstraat, Borrewaterstraat, Gagelveldenstraat, Van Praetlei, Annuntiatenstraat, Broeder Frederikstraat, Campiniastraat, Korte Bremstraat, Groenendaallaan',
  ],
  '2180': [
    'Ekeren',
    'Veltwijcklaan, Kapelsesteenweg, Driehoekstraat, Markt, Dorpstraat, Oorderseweg, Bist, Puihoek, Herman Vosstraat, Weerstandersstraat, Gerardus Stijnenlaan, Den Geer, Schriek, Leugenberg, Bilderdijkstraat',
  ],
  '2600': [
    'Berchem',
    'Statiestraat, Driekoningenstraat, Grotesteenweg, Fruithoflaan, Diksmuidelaan, Elisabethlaan, Uitbreidingstraat, Potvlietlaan, Generaal Lemanstraat, Cogels-Osylei, Waterloostraat, Transvaalstraat, Pretoriastraat, Filip Williotstraat, Sint-Hubertusstraat, Ferdinand Coosemansstraat, Prins Boudewijnlaan, Boomgaardstraat, Victor Jacobslei, Marialei, Floraliënlaan, Berchemstadionstraat, Vredestraat, Draakplaats, Frans Van Hombeeckplein, Hof ter Schriecklaan, Lodewijk Van Berckenlaan, Strijdhoflaan, De Villegasstraat, Zillebekelaan, Jan Moorkensstraat',
  ],
  '2610': [
    'Wilrijk',
    'Bist, Boomsesteenweg, Heistraat, Jules Moretuslei, Sint-Bavostraat, Krijgslaan, Oversneslaan, Prins Boudewijnlaan, Groenenborgerlaan, Universiteitsplein, Koornbloemstraat, Valkstraat, Moerelei, Standonklaan, Sint-Camillusstraat, Oosterveldlaan, Doornstraat, Letterkundestraat, Terbekehofdreef, Laarstraat',
  ],
  '2660': [
    'Hoboken',
    'Kioskplaats, Sint-Bernardsesteenweg, Antwerpsesteenweg, Lelieplaats, Krugerstraat, Steynsstraat, Meerlenhoflaan, Kapelstraat, Broydenborglaan, Cockerillplaats, Draaiboomstraat, Zeelandstraat, Hollebeekstraat, Commandant Weynsstraat, Berkenrodelei, Walstraat, Schoonselhoflei, Polostraat, Krijgsbaan, Louisalei, Oudestraat, Lageweg',
  ],
}

/** How far the numbers run by the kind of street; a little different from street to street. */
const LAATSTE_NUMMER: [soort: RegExp, minstens: number, spreiding: number][] = [
  [/(plein|plaats|markt|vliet|waag)$/i, 20, 25],
  [/(baan|steenweg|weg)$/i, 180, 200],
  [/(laan|lei|kaai|rui)$/i, 90, 120],
]

/** The streets of the sample. */
export const STRATEN: readonly Straat[] = Object.entries(PER_POSTCODE)
  .flatMap(([postcode, [gemeente, namen]]) => namen.split(', ').map((naam) => ({ naam, postcode, gemeente })))
  .map((straat, plaats) => ({ id: 10_001 + plaats, ...straat, laatste: laatsteNummer(straat.naam, plaats) }))

function laatsteNummer(naam: string, plaats: number): number {
  const [, minstens, spreiding] = LAATSTE_NUMMER.find(([soort]) => soort.test(naam)) ?? [undefined, 60, 90]
  return minstens + ((plaats * 37) % spreiding)
}
