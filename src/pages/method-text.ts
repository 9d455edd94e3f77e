import type { LayerId } from "../state/view-state.ts";
import { createPartText } from "../text/part-text.ts";

/** What a layer says of itself. */
interface LayerCard {
  readonly what: string;
  readonly source: string;
  /** When it was taken from there, and as of when it holds. */
  readonly date: string;
  readonly precision: string;
  readonly limits: string;
}

interface MethodText {
  readonly lead: string;
  readonly layers: string;
  readonly cards: Readonly<Record<LayerId, LayerCard>>;
  readonly from: string;
  readonly limits: string;
  readonly licence: string;
  readonly asOf: string;
  readonly exactness: string;
  readonly more: string;
  readonly licences: Readonly<Record<"registers" | "boundaries", string>>;
  readonly version: (version: string, events: number) => string;
  readonly policy: string;
  readonly policyText: readonly string[];
  readonly areas: string;
  readonly area: string;
  readonly administered: string;
  readonly claimed: string;
  readonly time: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly always: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly unstated: string;
  readonly seaNames: string;
  readonly precision: string;
  readonly precisionText: readonly string[];
  readonly embed: string;
  readonly embedText: readonly string[];
  readonly embedCode: string;
  readonly embedSignal: readonly string[];
  readonly scroll: string;
}

const en: MethodText = {
  lead: "What each layer shows and leaves out, how boundaries and disputed areas are handled, how precise things are, and how to put a view into a page of your own.",
  layers: "The layers",
  cards: {
    "member-states": {
      what: "Every state that signed the Collective Security Treaty or joined the organisation, in its legal state on the last day of the chosen time.",
      source:
        "The Treaty, its protocols, the Charter and the notes of leaving, as told by the organisation, legal databases and agencies; each period names its instrument.",
      date: "Boundary lines taken on 22 November 2026; states follow the last day of the chosen time.",
      precision:
        "Lines of the region are simplified by 20 m in the data, Russia’s other borders by 60 m, and drawn to some tens of metres; coasts are good to about a kilometre. A state is dated to the day, month or year that its source gives.",
      limits:
        "A state dated to a month or a year holds from the first day that this may mean. Ratifications that no page dates are not shown.",
    },
    zones: {
      what: "The three regions of collective security, Eastern European, Caucasus and Central Asian: which states each is made of.",
      source:
        "The organisation’s own pages and the press, as each region’s card names them; the edges are the states’ boundaries.",
      date: "No source dates the regions; boundary lines were taken on 22 November 2026.",
      precision: "The bands follow the states’ boundaries, which are drawn to some tens of metres.",
      limits:
        "A region is a set of states and has no border of its own. The sources date neither its beginning nor its edges, so it looks the same on every date. Russia lies in all three, so the bands run around the other states.",
    },
    borders: {
      what: "Borders of the region with a record: their published lengths, crossings, agreements and incidents.",
      source:
        "Boundary lines from OpenStreetMap; lengths, crossings and agreements from the pages that each entry names.",
      date: "Boundary lines taken on 22 November 2026; what is said of a border carries its own dates.",
      precision:
        "Lines of the region are simplified by 20 m in the data, Russia’s other borders by 60 m, and drawn to some tens of metres.",
      limits:
        "The line is drawn, never measured: every length is somebody’s published figure. The line in the Bering Strait joins the turning points of its agreement.",
    },
    "tajik-afghan-border": {
      what: "The border between Tajikistan and Afghanistan with its crossings, its course and the programme to strengthen it.",
      source:
        "Boundary line from OpenStreetMap (1,341 km here against 1,344 published); crossings, sections and steps from the pages named.",
      date: "Boundary line taken on 22 November 2026; crossings follow the last day of the chosen time.",
      precision:
        "The line is simplified by 20 m in the data and drawn to some tens of metres; crossings stand at the town.",
      limits:
        "Crossings stand at town precision. River and land sections join the ends that sources give; the lengths measured on the map’s line stand beside the published ones and replace none. Posts without a published site are not drawn, and nothing is live.",
    },
    "north-south-corridor": {
      what: "The routes of the International North–South Transport Corridor: legs by mode and state, nodes by kind.",
      source:
        "Railways, ports and agencies, for each leg and node; sixteen legs rest on sources for their route as a whole.",
      date: "Each leg and node carries the dates of its sources; legs follow the last day of the chosen time.",
      precision: "Legs run within 10 to 100 km of where they are drawn: each one states its own tolerance.",
      limits:
        "Legs are schematic within the tolerance that each one states. “In operation” speaks of the line, not of today’s traffic.",
    },
    exercises: {
      what: "Exercises and operations of the CSTO since 1999, by series.",
      source: "The organisation, ministries, agencies and the press; every figure has its own source.",
      date: "Each exercise carries its days, or the month or year where no more is known.",
      precision: "A point means a town. Where only an area is known, a soft circle stands for it.",
      limits:
        "Grounds stand at the town that the sources name, never at the ground itself. Strengths of an umbrella exercise and of its parts must not be added up.",
    },
    events: {
      what: "Meetings, treaties, changes of membership, missions, incidents and works since 1991 that concern the organisation, its borders and the corridor.",
      source: "At least two independent pages where two were found; the data-quality page counts the rest.",
      date: "Each event carries its day, or the month or year where no more is known.",
      precision:
        "A point means a place or a town, a soft circle an area; what is known to its country has no mark on the map.",
      limits:
        "What is known to its country only is listed and counted, never pinned. A year with few events is thinly covered; it need not have been quiet.",
    },
  },
  from: "Where it comes from",
  limits: "Limits",
  licence: "Licence",
  asOf: "Dates",
  exactness: "How precise",
  more: "More in Method",
  licences: {
    registers: "Texts and registers: CC BY 4.0.",
    boundaries: "Boundary lines: © OpenStreetMap contributors, ODbL 1.0. Texts and registers: CC BY 4.0.",
  },
  version: (version, events) => `Data version ${version}, ${events} events.`,
  policy: "Boundaries and disputed areas",
  policyText: [
    "Boundaries follow the practice of United Nations maps. Showing a boundary or a name does not imply that the atlas endorses it.",
    "An area whose control is disputed is an area of its own. It is never part of a member’s fill; it is hatched and outlined with dashes, and a click on it says who administers it, who claims it, since when, and on what sources that rests.",
    "“De facto control” draws the same areas by who administers them on the date: upright lines for a state, level ones for authorities of its own, a cross-hatch where several hold parts of it, with the names of those who administer and who claim it. They are in no member’s fill then either. Where one authority holds a whole area its edge is a thin line; where several do, no line between them is drawn, and the edge stays dashed. Nagorno-Karabakh keeps the outline of the autonomous region of 1991 at every date.",
    "No front line is drawn. The four regions of Ukraine that Russia has claimed since 2022 are shown by their provincial outline.",
    "Disputes have dates: an area is shown as disputed only while it was.",
  ],
  areas: "Areas shown as disputed",
  area: "Area",
  administered: "Administered by",
  claimed: "Claimed by",
  time: "Shown",
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  always: "for all dates",
  fromTo: (from, to) => `${from} to ${to}`,
  unstated: "no entry for this date",
  seaNames: "Seas that go by two names",
  precision: "Precision",
  precisionText: [
    "A place is drawn as finely as its source gives it: an exact place or a town as a point, an area as a soft circle, a country not at all. A point at a town means the town, not a spot in it.",
    "A date is as fine as its source: a day, a month or a year. Nothing is live, and no position of a unit is shown.",
  ],
  embed: "Put a view into your own page",
  embedText: [
    "Any address of the atlas with embed=1 shows the map with its legend, scale, date, attribution and disclaimer, a link to the full atlas, and without the controls around them. Set the view first, then add the parameter. A click still opens the entry that it hits. The wheel and a single finger stay with your page: Ctrl or ⌘ with the wheel, and two fingers, move the map. Anything from 320 by 240 pixels upwards works.",
  ],
  embedCode: "Code for this view",
  embedSignal: [
    'The page sends its parent a message when its map has drawn all that the address asks for: { type: "csto-atlas", state: "ready" }, or "error" where something could not be had. The same stands in the data-atlas attribute of its html element, for pages of the same origin and for tools that take pictures.',
    'A page with several atlases tells them apart by the sender: addEventListener("message", (event) => { if (event.source === frame.contentWindow && event.data?.type === "csto-atlas") … }). The button for the full screen shows where the frame allows it (allowfullscreen).',
  ],
  scroll: "Table, scrolls sideways",
};

const ru: MethodText = {
  lead: "Что показывает каждый слой и чего в нём нет, как даны границы и спорные территории, насколько всё точно и как вставить карту на свою страницу.",
  layers: "Слои",
  cards: {
    "member-states": {
      what: "Все государства, которые подписали Договор о коллективной безопасности или вступили в организацию, в их правовом состоянии на последний день выбранного времени.",
      source:
        "Договор, протоколы к нему, Устав и ноты о выходе по сведениям организации, правовых баз и агентств; у каждого периода назван документ.",
      date: "Линии границ получены 22 ноября 2026 года; состояние — на последний день выбранного времени.",
      precision:
        "Линии региона в данных упрощены на 20 м, прочие границы России — на 60 м, а нарисованы с точностью до десятков метров; берега — примерно до километра. Дата состояния так же точна, как в источнике: день, месяц или год.",
      limits:
        "Состояние, датированное месяцем или годом, действует с первого возможного дня. Ратификации, дату которых не называет ни одна страница, не показаны.",
    },
    zones: {
      what: "Три региона коллективной безопасности — Восточно-Европейский, Кавказский и Центрально-Азиатский: из каких государств состоит каждый.",
      source:
        "Страницы самой организации и пресса, названные в карточке каждого региона; края регионов — границы государств.",
      date: "Источники не датируют регионы; линии границ получены 22 ноября 2026 года.",
      precision: "Полосы идут по границам государств, нарисованным с точностью до десятков метров.",
      limits:
        "Регион — это набор государств, собственной границы у него нет. Источники не датируют ни его начала, ни краёв, поэтому на любую дату он выглядит одинаково. Россия входит во все три, поэтому полосы обводят остальные государства.",
    },
    borders: {
      what: "Границы региона, о которых есть записи: опубликованная длина, пункты пропуска, соглашения и происшествия.",
      source:
        "Линии границ из OpenStreetMap; длина, пункты пропуска и соглашения со страниц, названных в каждой записи.",
      date: "Линии границ получены 22 ноября 2026 года; у сведений о границе свои даты.",
      precision:
        "Линии региона в данных упрощены на 20 м, прочие границы России — на 60 м, а нарисованы с точностью до десятков метров.",
      limits:
        "Линия нарисована, а не измерена: каждая длина — чьи-то опубликованные данные. Линия в Беринговом проливе соединяет поворотные точки соглашения.",
    },
    "tajik-afghan-border": {
      what: "Граница Таджикистана и Афганистана: пункты пропуска, прохождение и программа её укрепления.",
      source:
        "Линия границы из OpenStreetMap (здесь 1341 км против опубликованных 1344); пункты пропуска, участки и шаги программы с названных страниц.",
      date: "Линия границы получена 22 ноября 2026 года; пункты пропуска — на последний день выбранного времени.",
      precision:
        "Линия в данных упрощена на 20 м и нарисована с точностью до десятков метров; пункты пропуска стоят у города.",
      limits:
        "Пункты пропуска показаны с точностью до города. Речные и сухопутные участки проведены между концами, названными в источниках; длина по линии карты стоит рядом с опубликованной и не заменяет её. Заставы, место которых не опубликовано, не нанесены; никаких текущих данных нет.",
    },
    "north-south-corridor": {
      what: "Маршруты международного транспортного коридора «Север — Юг»: участки по виду транспорта и состоянию, узлы по назначению.",
      source:
        "Железные дороги, порты и агентства для каждого участка и узла; шестнадцать участков опираются на источники о маршруте в целом.",
      date: "У каждого участка и узла даты его источников; участки — на последний день выбранного времени.",
      precision: "Участки проходят в пределах от 10 до 100 км от нарисованной линии: погрешность указана у каждого.",
      limits:
        "Участки схематичны в пределах погрешности, указанной у каждого. «Действует» сказано о линии, а не о сегодняшних перевозках.",
    },
    exercises: {
      what: "Учения и операции ОДКБ с 1999 года по сериям.",
      source: "Организация, министерства, агентства и пресса; у каждого числа свой источник.",
      date: "У каждых учений указаны дни, а если они неизвестны — месяц или год.",
      precision: "Точка означает город. Если известна только местность, вместо точки размытый круг.",
      limits:
        "Полигоны стоят у города, который назван в источниках, а не на своём месте. Численность общего учения и его частей складывать нельзя.",
    },
    events: {
      what: "Встречи, договоры, изменения состава, миссии, происшествия и стройки с 1991 года, связанные с организацией, её границами и коридором.",
      source:
        "Не меньше двух независимых страниц, где их удалось найти; остальное подсчитано на странице о качестве данных.",
      date: "У каждого события указан день, а если он неизвестен — месяц или год.",
      precision:
        "Точка означает место или город, размытый круг — местность; то, о чём известна только страна, на карте не отмечено.",
      limits:
        "То, о чём известна только страна, внесено в списки и подсчитано, но не отмечено на карте. Год, в котором мало событий, слабо охвачен, а не обязательно спокоен.",
    },
  },
  from: "Откуда взято",
  limits: "Ограничения",
  licence: "Лицензия",
  asOf: "Даты",
  exactness: "Точность",
  more: "Подробнее в разделе «Методика»",
  licences: {
    registers: "Тексты и реестры: CC BY 4.0.",
    boundaries: "Линии границ: © участники OpenStreetMap, ODbL 1.0. Тексты и реестры: CC BY 4.0.",
  },
  version: (version, events) => `Версия данных ${version}, событий: ${events}.`,
  policy: "Границы и спорные территории",
  policyText: [
    "Границы показаны так, как принято на картах Организации Объединённых Наций. Показанные границы и названия не означают, что атлас их признаёт.",
    "Территория, контроль над которой оспаривается, показана отдельно. Она никогда не закрашена цветом государства-члена: она заштрихована и обведена пунктиром, а по щелчку сказано, кто ею управляет, кто на неё претендует, с какого времени и по каким источникам.",
    "«Фактический контроль» показывает те же территории по тому, кто управляет ими на выбранную дату: вертикальная штриховка — государство, горизонтальная — собственные власти, клетка — управление по частям; подписано, кто управляет и кто претендует. Цветом государства-члена они не закрашены и тогда. Где вся территория под одной властью, край проведён тонкой линией; где властей несколько, линия между ними не показана, а край остаётся пунктирным. Нагорный Карабах на любую дату дан в границах автономной области 1991 года.",
    "Линия фронта не показана. Четыре области Украины, на которые Россия претендует с 2022 года, даны по областным границам.",
    "У споров есть даты: территория показана спорной только в то время, когда она ею была.",
  ],
  areas: "Территории, показанные как спорные",
  area: "Территория",
  administered: "Управляет",
  claimed: "Претендуют",
  time: "Показана",
  since: (date) => `с ${date}`,
  until: (date) => `до ${date}`,
  always: "на любую дату",
  fromTo: (from, to) => `с ${from} до ${to}`,
  unstated: "на эту дату записи нет",
  seaNames: "Моря, у которых два названия",
  precision: "Точность",
  precisionText: [
    "Место показано настолько точно, насколько оно названо в источнике: точное место или город — точкой, местность — размытым кругом, страна — никак. Точка у города означает город, а не место в нём.",
    "Дата так же точна, как её источник: день, месяц или год. Текущих данных нет, расположение подразделений не показано.",
  ],
  embed: "Вставить карту на свою страницу",
  embedText: [
    "Любой адрес атласа с параметром embed=1 показывает карту с условными знаками, масштабом, датой, указанием источников, оговоркой и ссылкой на весь атлас, но без элементов управления вокруг неё. Сначала настройте вид, затем добавьте параметр. Щелчок по-прежнему открывает запись. Колесо и движение одним пальцем остаются вашей странице: карту двигают колесом с Ctrl или ⌘ и двумя пальцами. Хватит места от 320 на 240 пикселей.",
  ],
  embedCode: "Код для этого вида",
  embedSignal: [
    'Когда карта нарисовала всё, чего требует адрес, страница посылает внешней странице сообщение { type: "csto-atlas", state: "ready" } или "error", если чего-то получить не удалось. То же записано в атрибуте data-atlas элемента html — для страниц того же происхождения и для программ, которые делают снимки.',
    'Если атласов на странице несколько, их различают по отправителю: addEventListener("message", (event) => { if (event.source === frame.contentWindow && event.data?.type === "csto-atlas") … }). Кнопка «Во весь экран» видна там, где фрейм её разрешает (allowfullscreen).',
  ],
  scroll: "Таблица, прокручивается вбок",
};

export const useMethodText = createPartText<MethodText>({ en, ru });
