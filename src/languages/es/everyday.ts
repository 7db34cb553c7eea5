import type { WordList } from '../pack.js';

/** Made as `PeopleWords.everyday` tells. */
export const everyday: WordList = `
abaja abajas abajes abajo abandona abandonada abandonadas abandonado abandonados abandonar abandonara
abandonaras abandonares abandonas abdomen abdomenes abdominal abdominales abeja abejas abierta abiertas
abierto abiertos abisma abismas abismes abismo abismos abogada abogadas abogado abogados aborda abordar
abordara abordaras abordares abordaron abordas aborten abra abran abras abrasa abrasas abrases abraso abraza
abrazas abrazo abrazos abre abren abres abriendo abrieron abriga abrigas abrigo abrigos abrimos abrir abrira
abriras abro absoluta absolutamente absolutas absoluto absolutos absurda absurdas absurdo absurdos abuela
abuelas abuelo abuelos aburrida aburridas aburrido aburridos abusa abusas abuses abuso abusos acaba acababa
acababas acabada acabadas acabado acabados acabamos acaban acabando acabar acabara acabaras acabares
acabaron acabas acabases acabaste acabe acabemos acaben acabes acabo acabos academia academias acaso acasos
acceder accedera accederas acceso accesos accidente accidentes acciones accionistas aceite aceites acelera
aceleran aceleras acento acentos acepta aceptable aceptables aceptada aceptadas aceptado aceptados aceptan
aceptar aceptara aceptaras aceptares aceptas aceptases acepte aceptes acepto aceptos acera aceras acerca
acercamos acercan acercando acercas aceres acero aceros acerque acerquen acerques aclarar aclarara aclararas
aclarares aclare aclareo aclareos aclares acompaña acompañada acompañadas acompañado acompañados acompañas
acompañe acompañes acompaño acondicionada acondicionadas acondicionado acondicionados aconseja aconsejas
aconsejes aconsejo acontecimientos acordada acordadas acordado acordados acordamos acordaron acosa acosas
acoses acoso acosos acostada acostadas acostado acostados acostaste acostumbrada acostumbradas acostumbrado
acostumbrados actitud actitudes activa activada activadas activado activados activar activara activaras
activares activas actives actividad actividades activo activos acto actor actora actoras actores actos
actriz actual actuales actualmente actuando actuar actuara actuaras actuares acuerda acuerdan acuerdas
acuerdes acuerdo acuerdos acumula acumulada acumuladas acumulado acumulados acumulas acusa acusaciones
acusada acusadas acusado acusados acusas adecuada adecuadas adecuado adecuados adelantada adelantadas
adelantado adelantados adelante adelantes ademas ademases además adentra adentras adentres adentro adentros
adicta adictas adicto adictos adios adioses adivina adivinar adivinara adivinaras adivinares adivinas
adjunta adjuntas adjuntes adjunto adjuntos administrador administradora administradoras administradores
admira admirador admiradora admiradoras admiradores admiras admires admiro admita admitas admite admites
admitir admitira admitiras admito adolescente adolescentes adonde adora adorable adorables adoran adoras
adores adoro adquirir adquirira adquiriras adrenalina adrenalinas aduana aduanas aduanases adulta adultas
adulto adultos advertencia advertencias advierta adviertas adviertes advierto advirtió aeropuerto
aeropuertos afecta afectada afectadas afectado afectados afectas afectes afecto afectos aficionada
aficionadas aficionado aficionados afirmativa afirmativas afirmativo afirmativos afirmó afortunada
afortunadamente afortunadas afortunado afortunados africa africas afuera afueras agallas agallases agarra
agarramos agarrar agarrara agarraras agarrares agarras agarre agarren agarres agarro agencia agencias agenda
agendas agente agentes agotada agotadas agotado agotados agrada agradable agradables agradas agradece
agradecemos agradecer agradecera agradeceras agradeces agradecida agradecidas agradecido agradecidos
agradecimiento agradecimientos agradeció agradezca agradezcas agradezco agraria agrarias agresiva agresivas
agresivo agresivos agricultores agricultura agriculturas agua aguanta aguantar aguantara aguantaras
aguantares aguantas aguante aguantes aguanto aguarda aguardas aguas aguases aguja agujas agujera agujeras
agujeres agujero agujeros ahogada ahogadas ahogado ahogados ahora ahorrar ahorrara ahorraras ahorrares
ahorros ahorrosa ahorrosas ahorroso ahorrosos aire airea aireas airees aireo aireos aires aislada aisladas
aislado aislados aislamiento aislamientos ajedrez alambre alambrea alambreas alambrees alambreo alambres
alarma alarmas alas albergues alborota alborotas alborotes alboroto alborotos albos alcalde alcaldes
alcaldesa alcaldesas alcance alcances alcanza alcanzada alcanzadas alcanzado alcanzados alcanzar alcanzara
alcanzaras alcanzares alcanzaron alcanzas alcanzo alcanzó alcohol alcohola alcoholas alcoholes alcoholo
alegra alegras alegre alegres alegro alegros aleja alejada alejadas alejado alejados alejas aleluya aleluyas
alemana alemanas alemanes alemanesa alerta alertas alfa alfas alfombra alfombras algo algos alguacil
alguacila alguacilas alguaciles alguien algun alguna algunas alguno algunos aliada aliadas aliado aliados
alianza alianzas alias aliases alienta alientas alientes aliento alientos alimenta alimentar alimentara
alimentaras alimentares alimentas alimentes alimento alimentos alimentosa alimentosas alimentoso alimentosos
alivias alivies alivio alivios alli almas almirante almirantes almohada almohadas almorzada almorzadas
almorzado almorzados almorzar almorzara almorzaras almorzares almorzó almuerza almuerzas almuerzo almuerzos
alquilar alquilara alquilaras alquilares alquiler alquileres alrededor alrededores altamente altas alterada
alteradas alterado alterados alternativa alternativas alteza altezas altitud altitudes alto altos altura
alturas alucinaciones alumna alumnas alumno alumnos alza alzas amaba amabas amabilidad amabilidades amable
amables amada amadas amamos amanecer amanecera amaneceras amaneceres amantes amarilla amarillas amarillo
amarillos amas amasa amasas amases amaso ambas ambiente ambientes ambos ambulancia ambulancias amenaza
amenazando amenazas amenazases americana americanas americano americanos amiga amigable amigables amigas
amigases amigo amigos amistad amistada amistadas amistades amistado amistados amnesia amnesias amor amores
ampliar ampliara ampliaras ampliares analista analistas analizaron ancestros anciana ancianas anciano
ancianos andaba andabas andan andana andanas andando andar andara andaras andares andas ando anfitriona
anfitrionas anfitrión angeles angoleña angoleñas angoleño angoleños anilla anillas anilles anillo anillos
animal animales aniversaria aniversarias aniversario aniversarios anoche anochecer anochecera anocheceras
anocheceres anormal anormales ansiedad ansiedades ansiosa ansiosas ansioso ansiosos antecedentes antena
antenas anteojos antepasados anterior anteriores anteriormente antes antigua antiguas antiguo antiguos anual
anuales anuncia anunciados anunciar anunciara anunciaras anunciares anuncias anuncies anuncio anuncios apaga
apagada apagadas apagado apagados apagar apagara apagaras apagares apagas apague apaguen apagues aparata
aparatas aparates aparato aparatos aparatosa aparatosas aparatoso aparatosos aparece aparecen aparecer
aparecera apareceras apareces aparecido aparecidos aparentemente aparezca aparezcas apariencia apariencias
apartamento apartamentos aparte apartes apellida apellidas apellides apellido apellidos apenas apenases
apertura aperturas apesta apestas apestosa apestosas apestoso apestosos apetece apeteces apetito apetitos
aplauso aplausos aplazada aplazadas aplazado aplazados aplazar aplazara aplazaras aplazares aplica aplicas
apoda apodas apodes apodo apodos apola apolas apoles apolo aporta aportaron aportas aportes apostar apostara
apostaras apostares apoya apoyar apoyara apoyaras apoyares apoyas apoyes apoyo apoyos aprecia apreciar
apreciara apreciaras apreciares aprecias aprecies aprecio aprecios aprende aprender aprendera aprenderas
aprendes aprendida aprendidas aprendido aprendidos aprendiendo aprendiste aprendiz aprendiza aprendizas
apresuradas apretada apretadas apretado apretados apretar apretara apretaras apretares aprieta aprietas
aprisa apropiada apropiadas apropiado apropiados aprovechar aprovechara aprovecharas aprovechares aproxima
aproximadamente aproximas apuesta apuestas apuestes apuesto apuestos apunta apuntando apuntas apunten
apuntes apunto apura apuras apures apuro apuros aquel aquela aquella aquellas aquello aquellos aqui arabia
arancel aranceles arañas arañases arbusto arbustos arca arcas archiva archivas archives archivo archivos
arco arcos arde ardea ardeas arder ardera arderas ardero arderos ardes ardiendo ardiente ardientes ardilla
ardillas area areas ares argentinas argentino argentinos arma armada armadas armado armados armadura
armaduras armamento armamentos armar armara armaras armares armaria armarias armario armarios armenia
armenias arqueros arquitecta arquitectas arquitecto arquitectos arranca arrancar arrancara arrancaras
arrancares arrancas arregla arreglada arregladas arreglado arreglados arreglamos arreglar arreglara
arreglaras arreglaremos arreglares arreglas arregles arreglo arreglos arresta arrestada arrestadas arrestado
arrestados arrestar arrestara arrestaras arrestares arrestaron arrestas arresten arrestes arresto arrestos
arriba arribas arriesgada arriesgadas arriesgado arriesgados arriesgar arriesgara arriesgaras arriesgares
arrogante arrogantes arroz arruinada arruinadas arruinado arruinados arruinando arruinar arruinara
arruinaras arruinares arruinaste arte artefacto artefactos arteria arterias artes artesa artesas artificial
artificiales artista artistas arándanos asada asadas asado asados asalta asaltas asaltes asalto asaltos
ascendieron ascenso ascensor ascensores ascensos asciende asciendes asco ascos asegura asegurada aseguradas
asegurado aseguradoras asegurados asegurar asegurara aseguraras asegurares aseguras asegures aseguro
aseguros asesina asesinada asesinadas asesinado asesinados asesinar asesinara asesinaras asesinares
asesinaron asesinas asesinaste asesinato asesinatos asesines asesino asesinos asesor asesora asesoras
asesores asesoro asienta asientas asientes asiento asientos asignada asignadas asignado asignados asilas
asiles asilo asilos asiste asistencia asistencias asistente asistentes asistes asistieron asistir asistira
asistiras asistió asiático asombrosa asombrosas asombroso asombrosos aspecto aspectos asquerosa asquerosas
asqueroso asquerosos astillero astilleros astronauta astronautas astuta astutas astuto astutos asuma asumas
asumes asumir asumira asumiras asumo asunta asuntas asuntes asunto asuntos asusta asustada asustadas
asustado asustados asustan asustando asustar asustara asustaras asustares asustas asustases asustaste
asustes ataca atacada atacadas atacado atacados atacan atacando atacar atacara atacaras atacares atacaron
atacas atada atadas atado atados ataja atajas atajes atajo atajos ataque ataquen ataques atardecer
atardecera atardeceres atascada atascadas atascado atascados atencion atenciones atender atendera atenderas
atenta atentamente atentas atentes atento atentos aterrador aterradora aterradoras aterradores aterrizaje
aterrizajes aterrizar aterrizara aterrizaras aterrizares atiende atiendes atraca atracas atraco atracos
atractiva atractivas atractivo atractivos atrae atraer atraera atraeras atraes atrapa atrapada atrapadas
atrapado atrapados atrapamos atrapan atrapar atrapara atraparas atrapares atraparon atrapas atrapen atras
atrasa atrasada atrasadas atrasado atrasados atrasas atrases atraso atrasos atravesando atravesar atravesara
atravesaras atravesares atraviesa atraviesas atrevas atreve atreves atrevida atrevidas atrevido atrevidos
audiencia audiencias aumenta aumentar aumentara aumentaras aumentares aumentaron aumentas aumentes aumento
aumentos aunque ausencia ausencias ausente ausentes auspiciada auspiciadas austriaca austriacas austriaco
austriacos auto autopista autopistas autopsia autopsias autor autora autoras autores autoridad autoridades
autorizada autorizadas autorizado autorizados autos auxilia auxilias auxilies auxilio auxilios avance
avancen avances avanza avanzada avanzadas avanzado avanzados avanzando avanzar avanzara avanzaras avanzares
avanzas avenida avenidas aventura aventuras aventurases avergonzada avergonzadas avergonzado avergonzados
averigua averiguar averiguara averiguaras averiguares averiguas aves avion aviones avisa avisada avisadas
avisado avisados avisan avisar avisara avisaras avisares avisas avises aviso avisos ayer ayeres ayuda
ayudada ayudadas ayudado ayudados ayudan ayudando ayudante ayudantes ayudar ayudara ayudaras ayudaremos
ayudares ayudas ayudases ayudaste ayude ayuden ayudes ayudo azar azaras azares azaro azerbaiyana
azerbaiyanas azota azotas azul azula azulas azules azulo años añosa añosas añoso añosos babilonia babilonias
babor babores baila bailamos bailando bailar bailara bailaras bailares bailarina bailarinas bailas bailases
baile bailes baja bajada bajadas bajado bajados bajando bajar bajara bajaras bajares bajaron bajas bajases
baje bajea bajeas bajees bajen bajeo bajes bajo bajos bajó balance balancea balanceas balancees balanceo
balanceos balances balanza balanzas balas balases balazo balazos balboa balboas ballena ballenas ballet
baloncesto baloncestos banana bananas banano bananos bancos bandas bandeja bandejas bandera banderas bandida
bandidas bandido bandidos bando bandos banquete banquetea banqueteas banquetees banqueteo banquetes barata
baratas barato baratos barba barbas barca barcas barco barcos bares barres barria barrias barriga barrigas
barril barrila barrilas barriles barrio barro basada basadas basado basados base bases basta bastante
bastantea bastanteas bastantees bastanteo bastanteos bastantes bastarda bastardas bastardes bastardo
bastardos bastas basura basuras basurera basureras basurero basureros bata batalla batallas batallases batas
bate batea bateas batees bateo bateos bates bañera bañeras baño baños beba bebas beber bebera beberas bebes
bebida bebidas bebido bebidos bebienda bebiendas bebiendo bebo beca becas becases beliceña beliceñas
beliceño beliceños bellas belleza bellezas bendiga bendigas bendita benditas bendito benditos beneficia
beneficias beneficies beneficio beneficios beneficiosa beneficiosas beneficioso beneficiosos berlin berlina
berlinas berlines besar besara besaras besares besos bestia bestias biblia biblias biblioteca bibliotecas
bicha bichas biches bicho bichos bicicleta bicicletas bielorrusa bielorrusas bielorruso bielorrusos bien
bienes bienestar bienestares bienvenida bienvenidas bienvenido bienvenidos bigote bigotes bilateral
bilaterales billar billares billete billetea billeteas billetees billeteo billetera billeteras billetes
billones bingo bingos blancas blancos bloque bloquea bloqueada bloqueadas bloqueado bloqueados bloqueando
bloqueas bloquees bloqueo bloqueos bloques blues bobo bobos boca bocas bodas bodega bodegas bola bolas
boleta boletas boletases boletes boleto boletos boletín boliviana bolivianas boliviano bolivianos bolos
bolsa bolsas bolsillo bolsillos bolso bolsos bomba bombardea bombardeas bombardees bombardeo bombardeos
bombarderos bombas bomberos bondad bondades bones bonitas bonitos bonos borda bordas borde bordea bordeas
bordees bordeo bordes bordo bordos borracha borrachas borracho borrachos borrar borrara borraras borrares
bosque bosques botas botases bote botea boteas botees botella botellas boteo botes botones bovina bovinas
boxea boxeador boxeadores boxeas boxees boxeo boxeos boxes brasileña brasileñas brasileño brasileños braza
brazas brazo brazos bretaña bretañas breve breves brigada brigadas brilla brillante brillantes brillas
brilles brillo brillos brinda brindas brindemos brindes brindis brindo broma bromas bromases bromea bromeaba
bromeabas bromeando bromeas bromeases bromees bromeo bromes bruja brujas brutal brutales buen buena buenas
buenos burla burlas burra burras burro burros busca buscaba buscabas buscada buscadas buscado buscados
buscamos buscan buscando buscar buscara buscaras buscaremos buscares buscarla buscarlas buscas buscases
busco buscos busque busquemos busquen busques básicos caballa caballas caballeros caballerosa caballerosas
caballeroso caballerosos caballo caballos cabaña cabañas cabe cabello cabellos cabes cabeza cabezas cabina
cabinas cable cablea cableas cablees cableo cables cabo cabos cabra cabrones caca cacao cacaos cacas
cachorra cachorras cachorro cachorros cada cadas cadenas cadera caderas caen caena caenas caer caera caeras
caes cafe cafes cafetera cafeteras cafetero cafeteros café cagar cagara cagaras cagares cago caiga caigas
caigo caja cajas calcetines calcula calculan calculas calendaria calendarias calendario calendarios
calentamiento calentamientos calibre calibres calidad calidades caliente calientes california californias
calla callada calladas callado callados callao callaos callar callara callaras callares callas callases
calle callea calleas callees calleo calles calma calmada calmadas calmado calmados calmas calme calmes calor
calores calva calvas calves calvo calvos calzoncillos calzones cama camao camaos camarada camaradas camarera
camareras camarero camareros camas cambia cambiaba cambiabas cambiada cambiadas cambiado cambiados cambiamos
cambian cambiando cambiar cambiara cambiaras cambiares cambiaron cambias cambiases cambiaste cambie cambies
cambio cambios camina caminando caminar caminara caminaras caminares caminas caminases camines camino
caminos camiones camioneta camionetas camisa camisas camiseta camisetas campamento campamentos campaña
campañas campeonato campeonatos campeones campesinos canal canalla canallas canasta canastas cancelada
canceladas cancelar cancelara cancelaras cancelares canceló cancha canchas canciller cancillera cancilleras
cancilleres canciones candidata candidatas candidato candidatos cangreja cangrejas cangrejo cangrejos
cansada cansadas cansado cansados canta cantando cantante cantantes cantar cantara cantaras cantares cantaro
cantaros cantas cantes cantidad cantidades canto cantos caos capaces capacidad capacidades capaz capaza
capazas capazo capazos capilla capillas capital capitales capitan capitana capitanas capitanes captura
capturada capturadas capturado capturados capturar capturara capturaras capturares capturas capullo capullos
caraja carajas carajo carajos caramba carambas carameles caramelo caramelos caras caravana caravanas caray
caraya carayas carayes carcel carceles carga cargada cargadas cargado cargador cargadora cargadoras
cargadores cargados cargamento cargamentos cargando cargar cargara cargaras cargares cargas cargases cargo
cargos cargosa cargosas cargoso cargosos carguen cariña cariñas cariñes cariño cariños carnada carnadas
carne carnea carneas carnees carneo carnes carnicera carniceras carnicero carniceros caro caros carra carras
carreras carretera carreteras carro carros cartas cartel cartela cartelas carteles cartera carteras
cartuchos casa casada casadas casado casados casamiento casamientos casamos casar casara casaras casaste
casca cascas casco cascos case casea caseas caseo caseos cases casi casia casias casina casinas casino
casinos casis caso casos castiga castigada castigadas castigado castigados castigas castigo castigos
casualidad casualidades catorce catorces causa causada causadas causado causados causando causar causara
causaras causares causas causases cavar cavara cavaras cavares cavaros caviar caviares cayendo cayeron cayo
cayos cayó caza cazador cazadora cazadoras cazadores cazando cazar cazara cazaras cazas cazases caída
cañones celda celdas celebrada celebradas celebrado celebrados celebran celebrando celebrar celebrara
celebraras celebrares celebraron celebre celebres celos celosa celosas celoso celosos celular celulares
cementerio cementerios cena cenar cenara cenaras cenares cenas cenicienta cenicientas cenizas centava
centavas centavo centavos centra centras centres centro centros cepilla cepillas cepilles cepillo cepillos
cerca cercana cercanas cercano cercanos cercas cerdas cerdo cerdos cerdosa cerdosas cerdoso cerdosos
cerebral cerebrales cerebro cerebros ceremonia ceremonias cero ceros cerrada cerradas cerrado cerrados
cerradura cerraduras cerramos cerrando cerrar cerrara cerraras cerrares cerró certeza certezas certificada
certificadas certificado certificados cerveza cervezas chaleco chalecos champaña champañas chao chaparrones
chaqueta chaquetas charla charlar charlara charlaras charlares charlas charlases chatarra chatarras chau
chaval chavala chavalas chavales checa checas checo checos chef chefs cheque chequea chequeas chequees
chequeo chequeos cheques chica chicas chicle chiclea chicleas chiclees chicleo chicles chico chicos chics
chiflada chifladas chiflado chiflados chilena chilenas chileno chilenos chimenea chimeneas china chinas
chines chino chinos chip chipa chipas chipes chipriota chipriotas chips chispas chispases chiste chistes
chistosa chistosas chistoso chistosos choca chocas chocolate chocolates chofer choferes choque choques chupa
chupas cicatrices cicatriz cicatriza cicatrizas cicatrizo cicla ciclas cicles ciclo ciclos ciega ciegas
ciego ciegos cielos cien ciencia ciencias cieno cienos ciento cientos cierre cierren cierres cierta
ciertamente ciertas cierto ciertos cifra cifras cifrases cigarra cigarras cigarrillo cigarrillos cigarro
cigarros cima cimas cinca cincas cinco cincos cincs cincuenta cincuentas cine cines cintas cintases
cinturones circa circes circo circos circuito circuitos circunstancias cirujana cirujanas cirujano cirujanos
cita citando citar citara citaras citares citas citases ciudad ciudadana ciudadanas ciudadano ciudadanos
ciudades civil civiles clan clanes claramente claras claridad claridades claro claros clase clases clava
clavas clave clavea claveas clavees claveo claves clavo clavos clemencia clemencias cliente clientes clima
climas club clubes clubs coartada coartadas cobarde cobardea cobardeas cobardees cobardeo cobardes cobertura
coberturas cobra cobrar cobrara cobraras cobrares cobras cobre cobrea cobreas cobrees cobreo cobres coca
cocas coche cochea cocheas cochees cocheo coches cocina cocinar cocinara cocinaras cocinares cocinas
cocinera cocineras cocinero cocineros codo codos cofre cofres coge coger cogera cogeras coges cogida cogidas
cogido cogidos cohete cohetes coincidencia coincidencias coincidido coincidieron coja cojas cojo cojones
cojos colaboración colapsa colapsas colapses colapso colapsos colas colases colega colegas colegia colegias
colegies colegio colegios colegis colgada colgadas colgado colgados colgando colgar colgara colgaras
colgares colina colinas collar collares coloca colocar colocara colocaras colocares colocas colombiana
colombianas colombiano colombianos colonia colonial coloniales colonias color colora colorada coloradas
colorado colorados coloras colores coloro columna columnas coma comanda comandante comandantes comandas
comandes comando comandos comarca comarcas comas combate combates combatir combatira combatiras combustible
combustibles come comedia comedias comedor comedora comedoras comedores comemos comen comencemos comentaria
comentarias comentario comentarios comenzada comenzadas comenzado comenzados comenzamos comenzando comenzar
comenzara comenzaras comenzaremos comenzares comenzaron comer comera comeras comercia comercial comerciales
comerciantes comercias comercies comercio comercios comeremos comes cometa cometas comete cometer cometera
cometeras cometes cometida cometidas cometido cometidos cometiendo comicios comics comida comidas comides
comido comidos comience comiencen comiences comienda comiendas comiendo comienza comienzan comienzas
comienzo comienzos comisaria comisarias comisario comisarios comisionada comisionadas comisionado
comisionados comisión comiste comparación comparada comparadas comparado comparados comparar comparara
compararas comparares compartimos compartir compartira compartiras compañera compañeras compañero compañeros
compañia compañias compañía competencia competencias competir competira competiras complace complaces
compleja complejas complejo complejos completa completamente completar completara completaras completares
completas completes completo completos complicada complicadas complicado complicados componente componentes
comportamiento comportamientos compra comprada compradas comprado comprador compradora compradoras
compradores comprados compramos comprando comprar comprara compraras comprares compras comprases compraste
compre comprenda comprendas comprende comprender comprendera comprenderas comprendes comprendida
comprendidas comprendido comprendidos comprendo compres compro comprobar comprobara comprobaras comprobares
comprometida comprometidas comprometido comprometidos compromiso compromisos compró computadora computadoras
comunes comunicaciones comunicada comunicadas comunicado comunicados comunidad comunidades comunista
comunistas concede concedes concedida concedidas concedido concedidos concejales concentra concentras
concepta concepto conceptos conciencia conciencias concierne concierta conciertas conciertes concierto
conciertos concluir concluira concluiras conclusiones concluye concluyes concreta concretas concretes
concreto concretos concurrente concurrentes concursa concursas concurses concurso concursos condado condados
conde condena condenada condenadas condenado condenados condenas condes condesa condesas condicional
condicionales condiciones condolencias conduce conduces conduciendo conducir conducira conduciras conducta
conductas conducto conductor conductora conductoras conductores conductos conduzca conduzcas conduzco
conecta conectada conectadas conectado conectados conectas coneja conejas conejo conejos conexiones
conferencia conferencias confesar confesara confesaras confesares confiable confiables confiada confiadas
confiado confiados confianza confianzas confiar confiara confiaras confiares confidencial confidenciales
confirma confirmada confirmadas confirmado confirmados confirman confirmar confirmara confirmaras
confirmares confirmas confirmó conflicto conflictos confundida confundidas confundido confundidos confusa
confusas confuso confusos congelada congeladas congelado congelados congresista congresistas conjunta
conjuntas conjuntes conjunto conjuntos conmigo conoce conocemos conocen conocer conocera conoceras conoces
conocida conocidas conocido conocidos conociera conocieras conocieron conocimiento conocimientos conocimos
conociste conozca conozcan conozcas conozco conque conques conquista conquistar conquistara conquistaras
conquistares conquistas consciente conscientes consecuencia consecuencias consecutiva consecutivas
consecutivo consecutivos conseguida conseguidas conseguido conseguidos conseguimos conseguir conseguira
conseguiras conseguiremos conseguiste conseja consejas consejera consejeras consejero consejeros consejo
consejos consensos consentimiento consentimientos conservar conservara conservaras conservares considera
considerada consideradas considerado considerados consideran considerando considerandos considerar
considerara consideraras considerares consideras considere consideres considero consiga consigas consigo
consigue consiguen consigues consiguieron constante constantemente constantes constataron construida
construidas construido construidos construir construira construiras construyendo consulado consulados
consulta consultados consultas consultases contaba contabas contabiliza contabilizas contacta contactar
contactara contactaras contactares contactas contactes contacto contactos contada contadas contado contador
contadora contadoras contadores contados contando contar contara contaras contares contaste contenida
contenidas contenido contenidos contenta contentas contentes contento contentos conteo conteos contesta
contestar contestara contestaras contestares contestas conteste contestes contiene contienes contigo
continente continentes continua continuar continuara continuaras continuares continuas continuemos
continuidad continuidades contra contrabando contrabandos contraes contrajo contraria contrarias contraries
contrario contrarios contras contraseña contraseñas contrasta contrastas contrata contratada contratadas
contratado contratados contratar contratara contrataras contratares contratas contrates contrato contratos
control controla controlada controladas controlado controlados controlar controlara controlaras controlares
controlas controles controlo convencer convencera convenceras convencida convencidas convencido convencidos
conveniencia conveniencias conveniente convenientes convenios convergencia convergencias conversa
conversaciones conversan conversar conversara conversaras conversaremos conversares conversaron conversas
conversó convertida convertidas convertido convertidos convertir convertira convertiras conviene convienes
convierta conviertas convierte conviertes convincente convincentes convirtiendo convocar convocara
convocaras convocares convocatoria convocatorias cooperación cooperar cooperara cooperaras cooperares
coordenadas coordinadora coordinadoras copa copas copases copia copiada copiadas copiado copiados copias
copiases copresidenta copresidentas copresidieron coraje corajes corazon corazones corbata corbatas cordial
cordiales corea coreana coreanas coreano coreanos coreas coro coronel coronela coronelas coroneles coros
corra corran corras corre correas correcta correctamente correctas correcto correctos corredor corredora
corredoras corredores correes corren correo correos correosa correosas correoso correosos correr correra
correras corres corresponde correspondes correspondieron corriendo corriente corrientes corta cortada
cortadas cortado cortados cortando cortao cortaos cortar cortara cortaras cortares cortaron cortas cortases
corten cortes corteses cortesía corteza cortezas cortina cortinas cortos cosa cosas cosecha cosechas cosmos
cosquillas cosquillases costado costados costar costara costaras costares costarricense costarricenses
costas costases costes costillas costo costos costumbre costumbres cotizaba cotizabas coño coños creada
creadas creado creador creadora creadoras creadores creados crean creando crear creara crearas creares
crearon creas creases crece crecen crecer crecera creceras creces crecida crecidas crecido crecidos
creciendo crecieron crecimiento crecimientos creció credenciales cree creed creemos creen creencias creer
creera creeras crees crei creia creias crema cremas creo cretina cretinas cretino cretinos creyendo criada
criadas criado criados criar criara criaras criares criatura criaturas crimen crimenes criminal criminales
crisis crista cristales cristas cristianos cristo cristos criterios cruce crucera cruceras crucero cruceros
cruces cruel crueles cruza cruzada cruzadas cruzado cruzados cruzando cruzar cruzara cruzaras cruzares
cruzas cuadra cuadras cuadrases cuadres cuadro cuadros cual cuales cualidades cualquier cualquiera
cualquieras cuan cuando cuanta cuantas cuanto cuantos cuarenta cuarentas cuarentena cuarentenas cuarta
cuartas cuartel cuartela cuartelas cuarteles cuartelo cuartes cuarto cuartos cuatro cuatros cubana cubanas
cubano cubanos cubierta cubiertas cubierto cubiertos cubo cubos cubre cubres cubriendo cubrir cubrira
cubriras cuchilla cuchillas cuchillo cuchillos cuelga cuelgas cuello cuellos cuenca cuencas cuenta cuentan
cuentas cuente cuentea cuenteas cuentees cuenteo cuentes cuento cuentos cuera cueras cuerda cuerdas cuerna
cuernas cuerno cuernos cuero cueros cuerpo cuerpos cuervos cuesta cuestan cuestas cueste cuestes cueva
cuevas cuida cuidada cuidadas cuidado cuidados cuidadosa cuidadosamente cuidadosas cuidadoso cuidadosos
cuidando cuidar cuidara cuidaras cuidares cuidas cuide cuides cuido cuidos culo culos culpa culpable
culpables culpar culpara culparas culpares culpas culpes culpo culta cultas culto cultos cultura culturas
culturases cumbre cumbres cumpla cumplas cumple cumpleaños cumples cumplida cumplidas cumplido cumplidos
cumplir cumplira cumpliras cumplirá cumplió cumplo cuna cunas cura curada curadas curado curados curar
curara curaras curares curas curiosa curiosas curiosidad curiosidades curioso curiosos cursa cursas curses
curso cursos curva curvas custodia custodias cuya cuyas cuyo cuyos cuñada cuñadas cuñado cuñados daba daban
dabas dados daga dagas dama damas damnificados damos dando danesa danesas danza danzas daremos data datas
date datea dateas datees dateo dateos dates datos dañada dañadas dañado dañados dañar dañara dañaras dañares
daño daños dañosa dañosas dañoso dañosos deba debajo debamos debas debate debates debatir debatira debatiras
debe debemos deben deber debera deberas deberes deberia deberiamos deberias debes debida debidas debido
debidos debiera debieras debieron debilidad debilidades debimos debiste debo debos decente decentes
decepcionada decepcionadas decepcionado decepcionados decia decias decida decidas decide decides decidida
decididas decidido decididos decidieron decidimos decidir decidira decidiras decidiste decido decimoctava
decimoctavas decimoctavo decimoctavos decimos decir decires decisiones decisión declara declaraciones
declarada declaradas declarado declarados declarar declarara declararas declarares declaras declares declaro
declaró dedica dedicada dedicadas dedicado dedicados dedicas dedicases dedico dedo dedos defecto defectos
defender defendera defenderas defensa defensas define defines definir definira definiras definitivamente
dejaba dejabas dejada dejadas dejado dejados dejamos dejando dejar dejara dejaran dejaras dejare dejaremos
dejares dejaron dejará dejas dejases dejaste deje dejemos dejen dejes dejo dejos delante delantera
delanteras delegación delegada delegadas delegado delegados delgada delgadas delicada delicadas delicado
delicados deliciosa deliciosas delicioso deliciosos delincuente delincuentes delito delitos demanda demandas
demandases demas demasiada demasiadas demasiado demasiados demente dementes democracia democracias demonio
demonios demora demoras demos demostrada demostradas demostrado demostrados demostrar demostrara demostraras
demostrares demuestra demuestras dental dentales dentista dentistas dentro depende dependes deporte deportes
deportiva deportivas deprimida deprimidas deprimido deprimidos deprisa derecha derechas derecho derechos
derivados derrama derramas derrota derrotada derrotadas derrotado derrotados derrotar derrotara derrotaras
derrotares derrotas desactivar desactivara desactivaras desactivares desafortunada desafortunadas
desafortunado desafortunados desagradable desagradables desaparece desaparecen desaparecer desaparecera
desapareceras desapareces desaparecida desaparecidas desaparecido desaparecidos desaparecieron desarrollada
desarrolladas desarrollado desarrollados desarrollar desarrollara desarrollaras desarrollares desastre
desastres desayuna desayunar desayunara desayunaras desayunares desayunas desayunes desayuno desayunos
descansa descansando descansar descansara descansaras descansares descansas descanse descansen descanses
descanso descansos descarga descargas descarta descartan descartas descartó descenso descensos descifrar
descifrara descifraras descifrares desconocida desconocidas desconocido desconocidos describir describira
describiras descubierta descubiertas descubierto descubiertos descubre descubres descubrieron descubrimiento
descubrimientos descubrimos descubrir descubrira descubriras descuenta descuentas descuentes descuento
descuentos descuida descuidas desde desdes desea deseaba deseabas deseada deseadas deseado deseados deseamos
desean deseando desear deseara desearas deseares deseas deseases desee desees deseo deseos deseosa deseosas
deseoso deseosos deses desesperada desesperadas desesperado desesperados desfile desfiles desgracia
desgraciada desgraciadas desgraciado desgraciados desgracias deshacer desierta desiertas desierto desiertos
desnuda desnudas desnudes desnudo desnudos desorden desordena desordenas desordenes desordeno despacha
despacharon despachas despaches despacho despachos despacio despedida despedidas despedido despedidos
despedir despedira despediras despegar despegara despegaras despegares despegue despegues despejada
despejadas despejado despejados despejen desperdicia desperdiciar desperdiciara desperdiciaras
desperdiciares desperdicias desperdicies desperdicio desperdicios despertada despertadas despertado
despertados despertar despertara despertaras despertares despida despidas despides despidieron despido
despidos despierta despiertas despierte despierten despiertes despierto despiertos desplome desplomes
despreciable despreciables despues despueses destacada destacadas destacado destacados destacar destacara
destacaras destacares destacaron destacó destina destinada destinadas destinado destinados destinas destines
destino destinos destrozada destrozadas destrozado destrozados destruida destruidas destruido destruidos
destruir destruira destruiras destruya destruyas destruye destruyendo destruyeron destruyes detalle detalles
detective detectives detener detenga detengan detengas detenida detenidas detenido detenidos detente
detentes determinada determinadas determinado determinados determinar determinara determinaras determinares
detesta detestas detestes detesto detiene detienes detras detuvo deuda deudas devolver devolvera devolveras
devuelva devuelvas devuelve devuelves devuelvo diabetes diabla diablas diablo diablos dialogaron diamantes
diaria diarias diario diarios dias dibuja dibujar dibujara dibujaras dibujares dibujas dibujes dibujo
dibujos dice dicen dices dicha dichas dicho dichos diciembre diciembres diciendo dictamen dictamenes diente
dientes diera dieran dieras dieron dieta dietas diez diferencia diferencias diferenciases diferendo
diferendos diferente diferentes dificil dificiles dificultad dificultada dificultadas dificultades
dificultado dificultados difundidas diga digamos digan digas digital digitales digna dignas dignes dignidad
dignidades digno dignos digo dije dijera dijeras dijeron dijes dijimos dijiste dijo dime dimes dimos
dinamita dinamitas dinero dineros dinos dinosaurio dinosaurios dios diosa diosas dioses dioso diplomacia
diplomacias diplomática diplomáticas diplomático diputada diputadas dire direcciones directa directamente
directas directivos directo director directora directoras directores directos diremos dirige dirigen
dirigente dirigentes diriges dirigidas dirigimos dirigir dirigira dirigiras dirija dirijas dirijo disca
discas disciplina disciplinas disco discos disculpa disculpan disculpas disculpases disculpe disculpen
disculpes disculpo discursa discursas discurses discurso discursos discutiendo discutimos discutir discutira
discutiras diseña diseñada diseñadas diseñado diseñados diseñas diseñes diseño diseños disfraces disfraz
disfraza disfrazas disfrazo disfruta disfrutando disfrutar disfrutara disfrutaras disfrutares disfrutas
disfrute disfruten disfrutes disfruto dispara disparada disparadas disparado disparados disparan disparando
disparar disparara dispararas disparares dispararon disparas disparases disparaste dispare disparen dispares
disparo disparos disponible disponibles dispositiva dispositivas dispositivo dispositivos dispuesta
dispuestas dispuesto dispuestos disputa disputas distancia distancias diste distes distinta distintas
distinto distintos distrito distritos disturbios divertida divertidas divertido divertidos dividendo
dividendos divierte diviertes divina divinas divines divino divinos divirtiendo divorcia divorcias divorcies
divorcio divorcios divulgados dobla doblar doblara doblaras doblares doblas doble dobles doce docena docenas
doces doctor doctora doctoras doctores doctoro documenta documental documentales documentas documentes
documento documentos dolares doler dolera doleras dolor dolora doloras dolorosa dolorosas doloroso dolorosos
dominar dominara dominaras dominares domingos dominicana dominicanas dominicano dominicanos dominio dominios
doncella doncellas donde dondequiera dorada doradas dorado dorados dormida dormidas dormido dormidos dormir
dormira dormiras dormiste dormitorio dormitorios doscientos dosis dotada dotadas dotado dotados drama dramas
droga drogada drogadas drogado drogados drogas drogases ducha duchas dudar dudara dudaras dudares dudas
dudases dude dudes dudo duela duelas duele duelen dueles duelo duelos duende duendes duerma duermas duerme
duermen duermes duermo dueña dueño dueños dulces dulzura dulzuras duque duques dura durar durara duraras
durares duras durases durmiendo duro duros déficit días dólar dólares ebria ebrias ebrio ebrios echa echada
echadas echado echados echamos echando echar echara echaras echares echaron echas echases eche echen eches
echo económica ecuatoriana ecuatorianas ecuatoriano ecuatorianos edad edades edición edificio edificios
editada editadas editado editados editor editora editoras editores educada educadas educado educados
efectiva efectivas efectives efectivo efectivos efecto efectos ejecutar ejecutara ejecutaras ejecutares
ejecutiva ejecutivas ejecutivo ejecutivos ejempla ejemplares ejemplas ejemples ejemplo ejemplos ejercicio
ejercicios ejercita ejercitas ejercites ejercito ejercitos elecciones electas electo electos electricidad
electricidades elefante elefantes elegante elegantea eleganteas elegantees eleganteo elegantes elegida
elegidas elegido elegidos elegir elegira elegiras elegiste elemento elementos elevada elevadas elevado
elevador elevadora elevadoras elevadores elevados elevar elevara elevaras elevares elfo elfos elige eliges
eliminada eliminadas eliminado eliminados eliminar eliminara eliminaras eliminares ellas ello ellos embajada
embajadas embajador embajadora embajadoras embajadores embalses embaraza embarazada embarazadas embarazas
embarazo embarazos embarga embargas embargo embargos emboscada emboscadas emergencia emergencias emisor
emisora emisoras emisores emocionada emocionadas emocionado emocionados emocional emocionales emocionante
emocionantes emociones empacar empacara empacaras empacares empataron empate empates empecemos empeorar
empeorara empeoraras empeorares emperador emperadora emperadoras emperadores empezaba empezabas empezada
empezadas empezado empezados empezamos empezando empezar empezara empezaras empezaremos empezares empezaron
empezaste empiece empiecen empieces empieza empiezan empiezas empiezo empiezos emplea empleada empleadas
empleado empleados empleas emplees empleo empleos empresa empresariales empresas empuja empujas empuje
empujes enamorada enamoradas enamorado enamorados enana enanas enano enanos encabezada encabezadas
encabezaron encabezó encaja encajas encanta encantaba encantabas encantada encantadas encantado encantador
encantadora encantadoras encantadores encantados encantan encantar encantara encantaras encantares encantaro
encantas encantes encanto encantos encarecimiento encarecimientos encarga encargada encargadas encargado
encargados encargaremos encargas encargo encargos encargue encargues encendedor encendedora encendedoras
encendedores encender encendera encenderas encendida encendidas encendido encendidos encerrada encerradas
encerrado encerrados enciende enciendes encima encimas encontraba encontrabas encontrada encontradas
encontrado encontrados encontramos encontrar encontrara encontraras encontraremos encontrares encontraron
encontrarse encontraste encontre encontremos encontró encubierta encubiertas encubierto encubiertos
encuentra encuentran encuentras encuentre encuentren encuentres encuentro encuentros enemiga enemigas
enemigo enemigos ener energia energias enero eneros enfadada enfadadas enfadado enfadados enferma enfermas
enfermedad enfermedades enfermera enfermeras enfermes enfermo enfermos enfermosa enfermosas enfermoso
enfermosos enfoque enfoques enfrenta enfrentamos enfrentar enfrentara enfrentaras enfrentares enfrentas
enfrente enfrentes engaña engañada engañadas engañado engañados engañando engañar engañara engañaras
engañares engañas engañes engaño engaños enhorabuena enhorabuenas enigma enigmas enlace enlaces enoja
enojada enojadas enojado enojados enojar enojara enojaras enojares enojas enojes enojo enojos enorme enormes
ensalada ensaladas ensamblaje ensamblajes ensaya ensayas ensayes ensayo ensayos enseguida enseña enseñada
enseñadas enseñado enseñados enseñan enseñando enseñar enseñara enseñaras enseñares enseñaron enseñas
enseñases enseñaste enseñe enseñes enseño enseños ente entendemos entender entendera entenderas entenderes
entendida entendidas entendido entendidos entendimiento entendimientos entendimos entendiste enteo enteos
entera enterada enteradas enterado enterados enteras enterases entere enteres entero enteros enterrada
enterradas enterrado enterrados enterrar enterrara enterraras enterrares entes entienda entiendas entiende
entienden entiendes entiendo entierra entierras entierres entierro entierros entonces entorna entornas
entornes entorno entornos entra entrada entradas entrado entrados entramos entran entrando entrar entrara
entraras entrares entraron entras entrases entraste entre entrega entregada entregadas entregado entregados
entregar entregara entregaras entregares entregas entregases entrego entregos entregue entregues entregó
entremos entren entrena entrenada entrenadas entrenado entrenador entrenadora entrenadoras entrenadores
entrenados entrenamiento entrenamientos entrenando entrenar entrenara entrenaras entrenares entrenas
entrenes entreno entrenos entres entreses entretenimiento entrevista entrevistarse entrevistará entrevistas
entrevistases entrevistó entro entusiasma entusiasmas entusiasmes entusiasmo entusiasmos enviada enviadas
enviado enviados enviamos enviando enviar enviara enviaras enviares enviaron enviaste envidia envidias envió
envuelta envueltas envuelto envueltos envíos epidemia epidemias episodio episodios equilibrio equilibrios
equipa equipaje equipajes equipas equipes equipo equipos equivoca equivocada equivocadas equivocado
equivocados equivocas equivocases equivoco equivocos eramos eran eras erases eres error errores esas escala
escalas escalera escaleras escapa escapada escapadas escapado escapados escapando escapar escapara escaparas
escapares escaparon escapas escapaste escape escapes escena escenario escenarios escenas esclava esclavas
esclavo esclavos escoba escobas escocia escocias escoge escoger escogera escogeras escoges escogida
escogidas escogido escogidos escogiste escolar escolara escolaras escolares escolta escoltas esconde
esconder escondera esconderas esconderes escondes escondida escondidas escondido escondidos escondiendo
escondite escondites escopeta escopetas escoria escorias escotilla escotillas escriba escribas escribe
escribes escribiendo escribir escribira escribiras escribiste escribo escrita escritas escrito escritor
escritora escritoras escritores escritorio escritorios escritos escritura escrituras escucha escuchad
escuchada escuchadas escuchado escuchados escuchamos escuchan escuchando escuchar escuchara escucharas
escuchares escucharon escuchas escuchases escuchaste escuche escuchen escuches escucho escuchos escuda
escudas escudes escudo escudos escuela escuelas esencia esencial esenciales esencias esfera esferas
esfuercen esfuerza esfuerzan esfuerzas esfuerzo esfuerzos esgrima esgrimas esos espacia espacial espaciales
espacias espacies espacio espacios espada espadas espadases espalda espaldas espantosa espantosas espantoso
espantosos esparta espartas español española españolas españolases españoles españolo especial especiales
especialidad especialidades especialista especialistas especialmente especie especies espectacular
espectaculares espectador espectadora espectadoras espectadores espectros espeja espejas espejes espejo
espejos espera esperaba esperaban esperabas esperad esperada esperadas esperado esperados esperamos esperan
esperando esperanzas esperanzases esperar esperara esperaras esperaremos esperares esperas esperases espere
esperemos esperen esperes espero espina espinas espiritual espirituales esponja esponjas esposa esposas
esposases esposes esposo esposos esquina esquinas estaba estabamos estaban estabas estable establea
estableas establecer establecera estableceras establees estableo estables estaca estacas estacionamiento
estaciones estadia estadias estadio estadios estadounidense estadounidenses estallar estallara estallaras
estallares estamos estan estancia estancias estando estanque estanques estar estara estaras estare estaremos
estaria estarias estas estatal estatales estatua estatuas este estelar estelares estemos esterlinas estes
estila estilas estiles estilo estilos estimada estimadas estimado estimados esto estonia estonias estonio
estonios estos estoy estrategia estrategias estrecha estrechas estrellas estrellases estrena estrenaba
estrenabas estrenas estrenes estreno estrenos estribor estribores estructura estructuras estudia estudiada
estudiadas estudiado estudiados estudiando estudiante estudiantes estudiar estudiara estudiaras estudiares
estudias estudies estudio estudios estudiosa estudiosas estudioso estudiosos estupenda estupendas estupendo
estupendos estupida estupidas estupideces estupidez estupido estupidos estuve estuviera estuvieran
estuvieras estuvieron estuviese estuvieses estuvimos estuviste estuvo está etapa etapas eterna eternamente
eternas eternidad eternidades eterno eternos etiqueta etiquetas euro europea europeas europeo europeos euros
evacuar evacuara evacuaras evacuares evento eventos eventualmente evidencia evidencias evidenciases evidente
evidentemente evidentes evitar evitara evitaras evitares exacta exactamente exactas exacto exactos
exagerando examen examenes examinar examinara examinaras examinares excelencia excelencias excelente
excelentes excepcional excepcionales excepta excepto exceso excesos excitante excitantes exclusiva
exclusivas excusa excusas excusases exhausta exhaustas exhausto exhaustos exhiben exige exigencias exiges
exija exijas exijo exista existas existe existen existencia existencias existes existido existir existira
existiras exitosa exitosas expediente expedienteo expedienteos expedientes experiencia experiencias
experimenta experimentar experimentara experimentaras experimentares experimentas experimentes experimento
experimentos experta expertas experto expertos explica explicaciones explicar explicara explicaras
explicares explicas explico explique expliques explorador exploradora exploradoras exploradores explorar
explorara exploraras explorares explosiva explosivas explosivo explosivos explota explotar explotara
explotaras explotares explotas exporta exportaciones exportada exportadas exportado exportados exportaron
exportas exportó expresada expresadas expresado expresados expresamente expresar expresara expresaras
expresares expresiones expresó expulsada expulsadas expulsado expulsados exquisita exquisitas exquisito
exquisitos exterior exteriores externa externas externases extiende extiendes extra extraer extraera
extraeras extraes extranjera extranjeras extranjero extranjeros extraordinaria extraordinarias
extraordinario extraordinarios extras extraterrestre extraterrestres extraña extrañar extrañara extrañaras
extrañares extrañas extrañases extrañes extraño extraños extrema extremadamente extremas extremes extremo
extremos fabulosa fabulosas fabuloso fabulosos facil faciles facilitados factor factora factoras factores
factura facturación facturas facturó facultad facultada facultadas facultades facultado facultados falda
faldas falla fallada falladas fallado fallados fallar fallara fallaras fallares fallas fallecimiento
fallecimientos falles fallo fallos falsa falsas falsases falses falso falsos falta faltaba faltabas faltan
faltas fama famas familia familiar familiares familias famosa famosas famoso famosos fantasma fantasmas
farmacia farmacias farmacéutica faro faros farsa farsas fascinante fascinantes fase fases fatal fatales
favor favores favorita favoritas favorito favoritos febrera febreras febrero febreros fecha fechas fechases
federales felices felicidad felicidades felicitaciones felicitación felicites felicito felicitó feliz
femenina femeninas femenino femeninos fenomenal fenomenales feria ferial feriales ferias feroz ferrocarril
ferrocarriles festival festivales fianza fianzas ficha fichas fichases fiebre fiebres fiel fieles fiesta
fiestas figuras figurases fijada fijadas fijado fijados fijar fijara fijaras fijares fijaron fijo fijos fila
filadelfia filadelfias filas filases filete filetea fileteas filetees fileteo filetes filigranas film filma
filmar filmara filmaras filmares filmas filme filmes filmo films final finales finalmente financiera
financieras financiero financieros fines finesa finesas fineses fingiendo fingir fingira fingiras finlandesa
finlandesas fino finos firma firmada firmadas firmado firmados firmar firmara firmaras firmares firmaron
firmas firmases firme firmes firmó fiscal fiscala fiscalas fiscales fisco fiscos flanco flancos flash flecha
flechas flechases flexible flexibles flojos flota flotando flotas flujo flujos fondas fondo fondos forense
forenses forestal forestales forma formar formara formaras formares formas formases formen foro foros
fortaleza fortalezas fortuna fortunas forzada forzadas forzado forzados foto fotos fracasa fracasada
fracasadas fracasado fracasados fracasas fracases fracaso fracasos fractura fracturas francamente francas
francesa francesas franceses francos francotiradores frascas frasco frascos frase frasea fraseas frasees
fraseo fraseos frases fraude fraudes frecuencia frecuencias frena frenas frenes freno frenos frente frentes
fresca frescas fresco frescos frio frios frita fritas fritases frites frito fritos frontera fronteras
fronteriza fronterizas fronterizo fronterizos fruta frutas frutases fuego fuegos fuente fuera fueran fueras
fueron fuerte fuertes fuerza fuerzas fuese fueses fugitiva fugitivas fugitivo fugitivos fuimos fuiste fuma
fumando fumar fumara fumaras fumares fumas fumases fumo funciona funcionado funcionan funcionando funcionar
funcionara funcionaras funcionares funcionaria funcionarias funcionario funcionarios funcionas funcione
funciones funeral funerala funerales furia furias furiosa furiosas furioso furiosos futbol futboles futura
futuras futuro futuros gafas gafases galaxia galaxias galleta galletas gallina gallinas gana ganada ganadas
ganado ganador ganadora ganadoras ganadores ganados ganamos ganan ganancia ganancias ganando ganar ganara
ganaras ganaremos ganares ganaron ganas ganases ganaste gancha ganchas gancho ganchos gane ganes gano ganó
garaje garajes garantiza garantizas garantizo garganta gargantas garras garrases gases gasolina gasolinas
gasta gastada gastadas gastado gastados gastar gastara gastaras gastares gastas gastes gasto gastos gastosa
gastosas gastoso gastosos gatillo gatillos gato gatos gelatina gelatinas gemelas gemelos generaciones
generador generadora generadoras generadores generales generalmente genes genial geniales genio genios gente
gentes gentil gentiles gerente gerentes gesta gestas gestes gesto gestos gigante gigantea giganteas giganteo
giganteos gigantes gilipollas gimnasia gimnasias gimnasio gimnasios gira girando girar girara giraras
girares giras giro giros global globales globo globos globosa globosas globoso globosos gloriosa gloriosas
glorioso gloriosos gobernador gobernadora gobernadoras gobernadores gobernantes gobernar gobernara
gobernaras gobernares goles golf golfa golfas golfo golfos golfs golpe golpea golpeada golpeadas golpeado
golpeados golpeando golpear golpeara golpearas golpeares golpeas golpeaste golpee golpees golpeo golpeos
golpes goma gomas gorda gordas gordo gordos gorila gorilas gorra gorras gota gotas grabada grabadas grabado
grabados grabando grabar grabara grabaras grabares gracias graciosa graciosas gracioso graciosos grada
gradas grades grado grados gradosa gradoso gramos gramosa gramosas gramoso gramosos grana granada granadas
granas grand granda grandas grandes grandeza grandezas grandiosa grandiosas grandioso grandiosos granero
graneros granes granja granjas granjera granjeras granjero granjeros grano granos grasa grasas gratis
gratitud gratitudes gratuita gratuitas grave gravedad gravedades graves gremial gremiales gremios grey
greyes grial griales griegos gripe gripes gris grisa grises grita gritando gritar gritara gritaras gritares
gritas grites grito gritos grosera groseras grosero groseros gruesa gruesas grueso gruesos grupa grupas
grupo grupos guante guantea guanteas guantees guanteo guantes guapa guapas guapes guapo guapos guarda
guardaespaldas guardan guardar guardara guardaras guardares guardas guardases guarde guardes guardia
guardianes guardias guardo guarida guaridas guatemalteca guatemaltecas guatemalteco guatemaltecos guau
guerras guerreros guineana guineanas guitarra guitarras gusano gusanos gusanosa gusanosas gusanoso gusanosos
gusta gustaba gustaban gustabas gustada gustadas gustado gustados gustan gustar gustara gustaras gustares
gustaria gustarias gustas gustases guste gustes gusto gustos haber haberes habia habias habida habidas
habido habidos habiendo habilidad habilidades habitacion habitaciones habitantes habitual habituales habla
hablaba hablaban hablabas hablada habladas hablado hablados hablamos hablan hablando hablar hablara hablaras
hablaremos hablares hablaron hablas hablases hablaste hable hablemos hablen hables hablo habló habra habras
habria habrias había habían hace hacemos hacen hacer hacera haceras haces hacha hachas hacia hacias hacienda
haciendas haciendes haciendo hada hadas haga hagamos hagan hagas hago haitianas halla hallada halladas
hallado hallados hallamos hallar hallara hallaras hallares hallaron hallas hambre hambrea hambreas hambrees
hambreo hambres hambrienta hambrientas hambriento hambrientos hamburguesa hamburguesas hanzo hara haras hare
haremos haria harias harina harinas harta hartas hayamos hayan hayas hecha hechas hechiza hechizas hechizo
hechizos hecho hechos helada heladas helado helados helion heliones hembra hembras hemiciclo hemiciclos
hemorragia hemorragias hemos heredera herederas heredero herederos herencia herencias herida heridas herido
heridos herir herira heriras hermana hermanas hermanases hermandad hermandades hermandado hermanes hermano
hermanos hermosa hermosas hermoso hermosos herramientas hice hiciera hicieran hicieras hicieron hicimos
hiciste hidrocarburos hiela hielas hieles hielo hielos hierba hierbas hierra hierras hierres hierro hierros
hija hijas hijo hijos hilo hilos hipoteca hipotecas hirieron hispan hispana hispanas hispano hispanos
historia historial historiales historias historiases hizo hogar hogares hoguera hogueras hoja hojas hola
holanda holandas hombre hombrea hombreas hombrees hombreo hombres hombro hombros homicidio homicidios
homosexual homosexuales homóloga homólogo homólogos honda hondas hondo hondos hondureña hondureñas hondureño
hondureños honesta honestamente honestas honestes honestidad honestidades honesto honestos honorable
honorables honores honra honrada honradas honrado honrados honras horaria horarias horario horarios horas
horizonte horizontes hornas hornes horno hornos horrible horribles horror horrores hortalizas hospital
hospitales hospitalidad hospitalidades hostil hostiles hotel hotelera hoteleras hoteles hoyo hoyos https
hubiera hubieran hubieras hubiese hubiesen hubieses hubo hueca huecas hueco huecos huela huelas huele hueles
huelga huelgas huella huellas huelo huesa huesas hueso huesos huesosa huesosas huesoso huesosos hueva huevas
hueves huevo huevos huir huira huiras huiro huiros humana humanas humanases humanes humanidad humanidades
humano humanos humilde humildes humo humor humores humos huye huyendo huyes huésped ibamos ibas
iberoamericana iberoamericanas iberoamericano iberoamericanos ideal ideales ideas ideases identidad
identidades identificada identificadas identificado identificados identificar identificara identificaras
identificares idioma idiomas idiota idiotas iglesia ignorancia ignorancias ignorante ignorantes ignorar
ignorara ignoraras ignorares igual iguala igualas iguales igualmente igualo ilegal ilegales ilusiones imagen
imagenes imagina imaginaba imaginabas imaginada imaginadas imaginado imaginados imaginar imaginara
imaginaras imaginares imaginas imaginases imagines imagino imbecil imbeciles impacta impactas impactes
impacto impactos impedir impedira impediras imperial imperiales imperio imperios impide impides implementar
implementara implementaras implementares implica implicas importa importaba importabas importaciones
importan importancia importancias importante importantes importar importara importaras importares importaron
importas importe importes importó imposible imposibles impresionada impresionadas impresionado impresionados
impresionante impresionantes impresionar impresionara impresionaras impresionares impuestos impulsa
impulsada impulsadas impulsado impulsados impulsas impulses impulso impulsos inaceptable inaceptables
inauguración inaugurar inaugurara inauguraras inaugurares incapaz incendia incendias incendies incendio
incendios incidencia incidencias incidente incidentes incierta inciertas incierto inciertos incluida
incluidas incluido incluidos inclusa inclusas incluso inclusos incluyan incluye incluyendo incluyes
inconsciente inconscientes inconveniente inconvenientes increible increibles incrementa incrementas
incrementes incremento incrementos independencia independencias independiente independientes india indias
indica indicada indicadas indicado indicados indican indicaron indicas indio indios individua individuas
individues individuo individuos inesperada inesperadas inesperado inesperados inestable inestables
inevitable inevitables infancia infancias infantil infantiles infarta infartas infartes infarto infartos
infectada infectadas infectado infectados infeliz inferior inferiores infierna infiernas infiernes infierno
infiernos infinita infinitas infinito infinitos influencia influencias informa información informada
informadas informado informados informante informantes informar informara informaras informares informas
informativa informativas informe informes informó ingeniera ingenieras ingeniero ingenieros ingeniosa
ingeniosas ingenioso ingeniosos inglesa inglesas ingleses ingresa ingresar ingresara ingresaras ingresares
ingresas ingreses ingreso ingresos inicia inicial iniciala inicialas iniciales inicialo iniciar iniciara
iniciaras iniciares inicias inicies inicio inicios injusta injustas injusto injustos inmediata
inmediatamente inmediatas inmediato inmediatos inmensa inmensas inmenso inmensos inmortal inmortales
inmortalidad inmortalidades inocencia inocencias inocente inocentes inodora inodoras inodoro inodoros
insecto insectos insignia insignias insignificante insignificantes insista insistas insiste insistes insisto
insoportable insoportables inspector inspectora inspectoras inspectores instalaciones instante instantes
instinto instintos instrucciones instrumenta instrumentas instrumentes instrumento instrumentos insulta
insultas insultes insulto insultos integridad integridades intelectual intelectuales inteligencia
inteligencias inteligente inteligentes intenciones intendente intendentes intensa intensas intenses intenso
intensos intenta intentaba intentabas intentada intentadas intentado intentados intentamos intentan
intentando intentar intentara intentaras intentaremos intentares intentaron intentas intentases intentaste
intente intenten intentes intento intentos interanual interanuales intercambia intercambias intercambies
intercambio intercambios interesa interesada interesadas interesado interesados interesan interesante
interesantes interesas intereses interferencia interferencias interferir interferira interferiras interior
interiores interna internacionales internada internadas internado internados internas internes interno
internos interrogatorio interrogatorios interrumpir interrumpira interrumpiras interruptor interruptora
interruptoras interruptores interés intimidad intimidada intimidadas intimidades intimidado intimidados
intrusa intrusas intruses intruso intrusos inundaciones inusual inusuales invencible invencibles inventa
inventada inventadas inventado inventados inventar inventara inventaras inventares inventas inventes invento
inventos inversiones inversionista inversionistas inversión inversores invertida invertidas invertido
invertidos invertir invertira invertiras investidura investiduras investigaciones investigador investigadora
investigadoras investigadores investigando investigar investigara investigaras investigares invierna
inviernas inviernes invierno inviernos invisible invisibles invita invitación invitada invitadas invitado
invitados invitar invitara invitaras invitares invitaron invitas invites invito invitó involucrada
involucradas involucrado involucrados iraní iremos irlanda irlandas irlandeses islas italiana italianas
italiano italianos izquierda izquierdas izquierdo izquierdos jamas jamases japonesa japonesas japoneses
jardinera jardineras jardinero jardineros jaula jaulas jefa jefas jefe jefes jeque jeques jersey jinete
jinetea jineteas jinetees jineteo jinetes joda jodan jodas jode joder jodera joderas jodes jodida jodidas
jodido jodidos jodienda jodiendas jodiendo jornada jornadas joven jovenes joyas judas judicial judiciales
jueces juega juegan juegas juego juegos juegues jueves juez jueza juezas jugaba jugabas jugada jugadas
jugado jugador jugadora jugadoras jugadores jugados jugamos jugando jugar jugara jugaras jugares jugo jugos
juguemos juguete juguetea jugueteas juguetees jugueteo jugueteos juguetes juicio juicios jungla junglas
junio junios junta juntar juntara juntaras juntares juntas juntases juntes junto juntos juramenta juramentas
juramentes juramento juramentos jurar jurara juraras jurares juro juros justa justamente justas justes
justicia justicias justo justos juventud juventudes juzgada juzgadas juzgado juzgados juzgar juzgara
juzgaras juzgares laberinto laberintos labios labiosa labiosas labioso labiosos labor labora laboras
laboratorio laboratorios labores laboro lado lados ladrones lady lago lagos lamenta lamentablemente lamentas
lamentes lamento lamentos lamentó lancha lanchas langosta langostas lanzada lanzadas lanzado lanzados
lanzamiento lanzamientos lanzar lanzara lanzaras lanzares lanzaron laosianos lapsa lapso lapsos larga largas
largases largo largos lastima lastimada lastimadas lastimado lastimados lastimar lastimara lastimaras
lastimares lastimas lastime lastimes lata latas late latea lateas latees lateo lates lavadas lavado lavados
lavar lavara lavaras lavares lazo lazos lealtad lealtades lecciones leche leches lectores lectura lecturas
leer leera leeras lees legal legales legalmente legislativa legislativas legislativo legislativos lejana
lejanas lejano lejanos lejos lengua lenguaje lenguajes lenguas lenta lentamente lentas lentes lento lentos
leones leonesa leonesas leoneses lesbiana lesbianas lesiones letal letales letra letras letrera letrero
letreros levanta levantada levantadas levantado levantados levantar levantara levantaras levantares levantas
levante levanten levantes levanto leve leves leyenda leyendas leyendo leyes leyeses leña leñas libera
liberada liberadas liberado liberados liberar liberara liberaras liberares liberas libertad libertada
libertadas libertades libertado libertados libra libras librases libre librea libreas librees libreo libres
libro libros licencia licencias licor licores lidiar lidiara lidiaras lidiares liga ligas ligera ligeras
ligero ligeros limpia limpiando limpiar limpiara limpiaras limpiares limpias limpiases limpies limpieza
limpiezas limpio limpios linaje linajes lindas lindases lindes lindo lindos linea lineas linterna linternas
lista listada listadas listado listados listas listases listes listo listos literalmente literatura
literaturas litigio litigios litio litios litis litres litro litros llama llamaba llamaban llamabas llamada
llamadas llamado llamados llamamos llaman llamando llamar llamara llamaras llamare llamaremos llamares
llamaron llamarones llamaste llame llamea llameas llamees llamen llameo llames llamo llamó llave llavea
llaveas llavees llaveo llaves llega llegaba llegabas llegada llegadas llegado llegados llegamos llegan
llegando llegar llegara llegaras llegaremos llegares llegaron llegas llegases llegaste llego llegue
lleguemos lleguen llegues llegó llena llenar llenara llenaras llenares llenas llenases llenes lleno llenos
lleva llevaba llevabas llevada llevadas llevado llevados llevamos llevan llevando llevar llevara llevaras
llevare llevaremos llevares llevaron llevas llevases llevaste lleve lleven lleves llevo llora llorando
llorar llorara lloraras llorares lloras llores llover llovera lloveras lloviendo llueve llueves lluvia
lluvias lobo lobos lobosa lobosas loboso lobosos loca local locales localidades localizada localizadas
localizado localizados localizar localizara localizaras localizares locas loco locos locura locuras logra
lograda logradas logrado logrados logramos lograr lograra lograras lograremos lograres lograron logras
lograses lograste logre logrea logreas logrees logreo logres logro logros lord luces lucha luchado luchador
luchadora luchadoras luchadores luchamos luchando luchar luchara lucharas luchares luchas luchases lucir
lucira luciras luego luegos lugar lugares lujo lujos lunar lunares lunes lusa lusas líder macha machas
maches macho machos madre madrea madreas madrees madreo madres madrina madrinas madrugada madrugadas madura
maduras maestra maestras maestres maestro maestros mafia mafias magia magias magneto magnetos magnitud
magnitudes mago magos majestad majestades malas maldad maldades maldicion maldiciones maldita malditas
maldito malditos malentendida malentendidas malentendido malentendidos maleta maletas maletera maleteras
maletero maleteros malos malosa malosas maloso malosos malvada malvadas malvado malvados mamita mamitas
mancha manchas manchases mandada mandadas mandado mandados mandan mandar mandara mandaras mandares mandaron
mandas mandataria mandatarias mandatario mandatarios mandato mandatos mande manden mandes mando mandos
maneja manejando manejar manejara manejaras manejares manejas manejes manejo manejos manera maneras
manicomio manicomios manifestantes maniobra maniobras mano manos manta mantas mantendremos mantenemos
mantener mantenga mantengan mantengas mantengo mantenida mantenidas mantenido mantenidos mantenimiento
mantenimientos mantequilla mantequillas mantiene mantienen mantienes mantuvieron mantuvo manual manuales
manufactureras manzana manzanas mapa mapas maquillaje maquillajes maquina maquinas maravilla maravillas
maravillases maravillosa maravillosas maravilloso maravillosos marca marcada marcadas marcado marcador
marcadora marcadoras marcadores marcados marcar marcara marcaras marcares marcas marcases marcha marchado
marchar marchara marcharas marchares marchas marches marcho marciales marea mareas margen margena margenas
margenes margeno maricas maricones marida maridas marides marido maridos marihuana marihuanas marinera
marineras marinero marineros marines mariposa mariposas mariscal mariscala mariscales mariscos marroquí
martes martilla martillas martilles martillo martillos marza marzas marzo marzos masa masacre masacres
masaje masajes masas mascota mascotas masiva masivas matada matadas matado matados matamos matando matanza
matanzas matara mataran mataras matare matares mataron matarones matas matases mataste maten materia
material materiales materias mates matinal matinales matrimonia matrimonias matrimonies matrimonio
matrimonios matriz mauritana mauritanas mauritano mauritanos mayo mayor mayora mayoras mayores mayos mañana
mañanas mear meara mearas meares mecanismo mecanismos medalla medallas media medianoche medianoches medias
mediases medica medicamentos medicamentosa medicamentosas medicamentoso medicamentosos medicas medicina
medicinas medicinases medico medicos medida medidas medies medio medios medis mejor mejora mejorada
mejoradas mejorado mejorados mejorando mejorar mejorara mejoraras mejorares mejoras mejores mejoro memoria
memorias memorándum mencionada mencionadas mencionado mencionados mencionar mencionara mencionaras
mencionares menor menores menos mensaje mensajera mensajeras mensajero mensajeros mensajes mensual mensuales
mental mentales mente mentes mentida mentidas mentido mentidos mentir mentira mentiras mentirosa mentirosas
mentiroso mentirosos mentiste menuda menudas menudo menudos mercados mercancías mercenarios merece merecen
mereces merecida merecidas merecido merecidos merezca merezcas merezco mesas mesases meses metal metales
metan metano metanos metas meten meter metera meteras metes metida metidas metido metidos metiendo metieron
metiste meto metra metras metro metros mexicana mexicanas mexicano mexicanos mezcla mezclas mide mides miedo
miedos miedosa miedosas miedoso miedosos miembro miembros mienta mientas miente mientes miento mientras
mierda mierdas migajas migratoria migratorias milagro milagros milagrosa milagrosas milagroso milagrosos
miligramos militar militara militaras militares millas millonaria millonarias millonario millonarios
millones milord minas minases minera minerales mineras mineros ministerial ministeriales ministerio
ministerios ministra ministras ministres ministro ministros mintiendo minuta minutas minutes minuto minutos
miraba mirabas mirad mirada miradas mirado mirados miramos mirandas mirandes mirando mirar mirara miraras
mirares miras mirases mire miren mires misa misas miserable miserables miseria miserias misericordia
misericordias misil misiles misiones misión misma mismas mismo mismos miss misterio misterios misteriosa
misteriosas misterioso misteriosos mitad mitades mito mitos mixta mixtas miércoles mochila mochilas moción
mocosa mocosas mocoso mocosos moda modales modas modela modelas modeles modelo modelos moderna modernas
moderno modernos modo modos modosa modosas modoso modosos mojada mojadas mojado mojados moldava moldavas
molesta molestada molestadas molestado molestados molestan molestando molestar molestara molestaras
molestares molestas moleste molesten molestes molestia molestias molesto molestos molines molino molinos
momento momentos monasterio monasterios moneda monedas monedases monetaria monetarias monitor monitora
monitoras monitores monje monjes mono monos monstruo monstruos monstruosa monstruosas monstruoso monstruosos
monta montar montara montaras montares montas montaña montañas monto montones montos moral mordida mordidas
mordido mordidos morfina morfinas morgue morgues morimos morir morira moriras moriremos mortal mortales
moscas moscases mostaza mostazas mostrada mostradas mostrado mostrador mostradora mostradoras mostradores
mostrados mostrando mostrar mostrara mostraras mostrares mostraron mostró motel moteles motiva motivas
motives motivo motivos moto motocicleta motocicletas motor motora motoras motores motos mover movera moveras
movida movidas movido movidos moviendo movimiento movimientos muchacha muchachas muchacho muchachos muchas
mucho muchos mudar mudara mudaras mudares mudo mudos muebles muelle muelles muera mueran mueras muerde
muerdes muere mueren mueres muero muerta muertas muerte muertes muerto muertos muestra muestran muestras
muestre muestrea muestreas muestrees muestreo muestreos muestres mueva muevan muevas mueve mueven mueves
mujer mujeres multa multas multitud multitudes mundial mundiales mundo mundos municiones muralla murallas
muria murias muriendo muriera murieras murieron murio muros museo museos muses musica musical musicales
musicas mutante mutantes mutuamente muñeca muñecas muñeco muñecos médicos nacer nacera naceras nacida
nacidas nacido nacidos nacimiento nacimientos nacional nacionales naciones naciste nadando nadar nadara
nadaras nadares nadie naranja naranjas narices nariz narra narras nasa nasas natural naturales naturaleza
naturalezas naturalmente navaja navajas nave navegar navegara navegaras navegares naves navidad navidades
nazi nazis necesaria necesariamente necesarias necesario necesarios necesidad necesidades necesita
necesitaba necesitaban necesitabas necesitamos necesitan necesitar necesitara necesitaras necesitaremos
necesitares necesitas necesitases necesite necesites necesito neerlandesa neerlandesas negar negaras negares
negativa negativas negativo negativos negocia negociaciones negocian negociar negociara negociaras
negociares negocias negocies negocio negocios negociosa negociosas negocioso negociosos negra negras negro
negros negó nervios nerviosa nerviosas nervioso nerviosos neutral neutrales nevada nevadas nexos
nicaragüense nido nidos niebla nieblas niega niegas niego niegos nieta nietas nietos nieve ningun ninguna
ningunas ninguno ningunos nivel nivela nivelas niveles nivelo niña niñas niñera niñeras niñez niños nobel
nobeles nobles noche noches nocturna nocturnas nocturno nocturnos nombrar nombrara nombraras nombrares
nombre nombres nono nonos normal normales normalidad normalidades normalmente normas normases norte nortea
norteamericana norteamericanas norteamericano norteamericanos norteas nortees norteo nortes noruega noruegas
noruego noruegos nosotras nosotros notada notadas notado notados notar notara notaras notares notas notases
noticia noticias noticiases novata novatas novato novatos novedad novedades novela novelas novia novias
noviases noviembre noviembres novies novio novios nube nubes nubosos nuca nucas nuclear nucleares nudos
nudosa nudosas nudoso nudosos nueces nuestra nuestras nuestro nuestros nueva nuevamente nuevas nueve nueves
nuevo nuevos numera numeras numeres numero numeros nunca obedece obedecer obedecera obedeceras obedeces
obispa obispas obispes obispo obispos objeta objetas objetes objetiva objetivas objetives objetivo objetivos
objeto objetos obliga obligada obligadas obligado obligados obligas obra obras obrases obreros observa
observador observadora observadoras observadores observando observar observara observaras observares
observas obsesionada obsesionadas obsesionado obsesionados obtener obtuve obtuviste obtuvo obvia obviamente
obvias obvies obvio obvios ocasiones ocasión occidental occidentales ocho ochos octubre octubres oculta
ocultar ocultara ocultaras ocultares ocultas ocultes oculto ocultos ocupa ocupada ocupadas ocupado ocupados
ocupar ocupara ocuparas ocupares ocupas ocupes ocupo ocurra ocurras ocurre ocurren ocurres ocurrida
ocurridas ocurrido ocurridos ocurriendo ocurrir ocurrira ocurriras odia odiaba odiabas odian odias odiases
odio odios oeste oestes ofender ofendera ofenderas ofendida ofendidas ofendido ofendidos ofensiva ofensivas
oferta ofertas oficia oficial oficiala oficialas oficiales oficialmente oficias oficies oficina oficinas
oficio oficios ofrece ofrecen ofrecer ofrecera ofreceras ofreces ofrecida ofrecidas ofrecido ofrecidos
ofreciendo ofrecieron ofreció ofrezca ofrezcas ofrezco ogro ogros oido oidos oiga oigan oigas oigo ojos
ojosa ojosas ojoso ojosos olas oler olera oleras olor olores olvida olvidaba olvidabas olvidada olvidadas
olvidado olvidados olvidamos olvidar olvidara olvidaras olvidares olvidas olvidases olvidaste olvide
olvidemos olviden olvides olvido olvidos once oncea onceas oncees onceo onces onda ondas opciones
operaciones operador operadora operadoras operadores operan operar operara operaras operares opina opinas
opinases opiniones oponente oponentes oportunidad oportunidades opositor opositora opositoras opositores
optimismo optimismos optimista optimistas opuesta opuestas opuesto opuestos opus opuso oraciones orcos orden
ordena ordenada ordenadas ordenado ordenador ordenadora ordenadoras ordenadores ordenados ordenar ordenara
ordenaras ordenares ordenas ordene ordenes ordeno ordinaria ordinarias ordinario ordinarios oreja orejas
organismo organismos organizada organizadas organizado organizadores organizados organizar organizara
organizaras organizares orgullo orgullos orgullosa orgullosas orgulloso orgullosos oriental orientales
oriente orientes origen origenes original originales orilla orillas orillases orina orinar orinara orinaras
orinares orinas oscura oscuras oscuridad oscuridades oscuro oscuros osos ososa ososas ososo ososos otoña
otoñas otoñes otoño otoños otra otras otro otros ovejas oyen oyendo oyeron oyes oyeses paces paciencia
paciencias paciente pacientes pacta pactas pactes pacto pactos padre padrea padreas padrees padreo padres
padrina padrinas padrino padrinos paga pagada pagadas pagado pagados pagamos pagando paganos pagar pagara
pagaras pagaremos pagares pagaron pagas pagases pago pagos pague paguen pagues pais paisaje paisajes paises
pajarita pajaritas pajarito pajaritos palabra palabras palanca palancas palestina palestinas palestino
palestinos paliza palizas palo palomitas palos panameña panameñas panameño panameños pandilla pandillas
panel panela panelas paneles pantalla pantallas pantalones papas papases papel papelea papeleas papelees
papeleo papeleos papeles paquete paquetea paqueteas paquetees paqueteo paquetes para parada paradas parado
parados paraguaya paraguayas paraguayes paraguayo paraguayos paralela paralelas paraleles paralelo paralelos
paramos paramosa paramosas paramoso paramosos paranoia paranoias paranoica paranoicas paranoico paranoicos
parao paraos parar parara pararas parares paras parases parcial parciales pare parea pareas parece parecen
parecer parecera pareceras pareceres pareces parecida parecidas parecido parecidos pareciera parecieras
pared parees pareja parejas paren pareo pareos pares paresa paresas parezca parezcas parezco pariente
parientes paro paros parque parquea parqueas parquees parqueo parqueos parques parta partas parte partea
parteas partees parteo partes participa participada participadas participado participados participar
participara participaras participares participaron participas participó particular particulares
particularmente partidas partido partidos partir partira partiras parto partos pasa pasaba pasabas pasada
pasadas pasado pasados pasaje pasajera pasajeras pasajero pasajeros pasajes pasamos pasan pasando pasaporte
pasaportes pasar pasara pasaras pasaremos pasares pasaron pasas pasases pasaste pase pasea pasear paseara
pasearas paseares paseas pasees pasemos pasen paseo paseos pases pasillo pasillos paso pasos pasosa pasosas
pasoso pasosos pasta pastas pastel pasteles pastes pastillas pasto pastor pastora pastoras pastores pastos
pata patada patadas patao pataos patas patatas patear pateara patearas pateares paties patio patios patis
pato patos patria patrias patrones patrulla patrullas pausa pausas pavo pavos payasa payasas payases payaso
payasos país países pañales pañuelo pañuelos pecado pecados peces pechas peches pecho pechos pedazo pedazos
pedida pedidas pedido pedidos pedimos pedir pedira pediras pediste pedo pedos pega pegada pegadas pegado
pegados pegar pegara pegaras pegares pegas peinada peinadas peinado peinados pelea peleada peleadas peleado
peleamos pelean peleando pelear peleara pelearas peleares peleas peleases peleen pelicula peliculas peligra
peligras peligres peligro peligros peligrosa peligrosas peligroso peligrosos pelo pelos pelosa pelosas
peloso pelosos pelota pelotas peluca pelucas peluda peludas peludo peludos película penas penases pendejo
pendejos pendiente pendientes pene penes pensaba pensaban pensabas pensada pensadas pensado pensados
pensamiento pensamientos pensamos pensando pensar pensara pensaras pensares pensaron pensaste pense pensemos
pensiones peor peora peoras peores pequeña pequeñas pequeño pequeños perdamos perdedor perdedora perdedoras
perdedores perdemos perder perdera perderas perderemos perdida perdidas perdido perdidos perdidosa
perdidosas perdidoso perdidosos perdiendo perdieron perdimos perdiste perdon perdona perdonar perdonara
perdonaras perdonares perdonas perdone perdonen perdones perdono peregrinos perfecta perfectamente perfectas
perfecto perfectos perfil perfila perfilas perfiles perfilo perfume perfumea perfumeas perfumees perfumeo
perfumes periodista periodistas periodo periodos permanece permanecer permanecera permaneceras permaneces
permanente permanentes permanezca permanezcan permanezcas permiso permisos permita permitas permite permiten
permites permitida permitidas permitido permitidos permitir permitira permitiras perpetua perpetuas perras
perrito perritos perro perros perseguir perseguira perseguiras persigue persiguen persigues persiguiendo
persona personaje personajes personal personales personalidad personalidades personalmente personas
personases perspectiva perspectivas pertenece pertenecen perteneces pertenezca pertenezcas pertenezco
peruana peruanas peruano peruanos pervertida pervertidas pervertido pervertidos período pesa pesada pesadas
pesadilla pesadillas pesado pesados pesar pesara pesaras pesares pesas pescada pescadas pescado pescadores
pescados pescar pescara pescaras pescares peso pesos peste pestes petroleras peñas pianes piano pianos pico
picos pida pidas pide piden pidenes pides pidiendo pidieron pidió pido piedad piedades piedra piedras piel
pieles piensa piensan piensas piense piensen pienses pienso piensos pierda pierdas pierde pierden pierdes
pierdo pierna piernas pies pieza piezas pila pilas pillada pilladas pillado pillados pilota pilotas pilotes
piloto pilotos pinta pintar pintara pintaras pintares pintas pintor pintora pintoras pintores pintura
pinturas pipa pipas pirata piratas piscina piscinas piso pisos pista pistas pistases pistola pistolas pita
pitao pitaos pitas pito pitos pizza placa placas placases placer placera placeras placeres placero placeros
plaga plagas plan plana planas planea planeada planeadas planeado planeados planeando planear planeara
planearas planeares planeas planeases planees planeo planeos planes planeta planetas plano planos planta
plantas plantases plantel planteles plasma plasmas plata plataforma plataformas platas plato platos playa
playas plaza plazas plazo plazos plena plenaria plenarias plenario plenarios plenas pleno plenos ploma
plomas plomes plomo plomos pluma plumas pobre pobres pobreza pobrezas poca pocas poco pocos podamos podemos
poder poderes poderosa poderosas poderoso poderosos podia podias podida podidas podido podidos podremos
podria podriamos podrias poema poemas poeta poetas polaca polacas policia policial policiales policias polla
pollas pollo pollos polo polos polvo polvos políticas pondremos pone ponemos ponen poner pones ponga
pongamos pongan pongas pongo pongos poniendo pope popes poquito poquitos porcentaje porcentajes porche
porches porno pornos porque porques portaaviones portada portadas portador portadora portadoras portadores
portavoz portera porteras portero porteros portuaria portuarias portuguesa portuguesas portugués posa posas
posee posees posibilidad posibilidades posible posiblemente posibles posiciones positiva positivas positives
positivo positivos pospuso postal postales postre postres postura posturas potencia potencial potenciales
potencias potente potentes pozo pozos practicando practicar practicara practicaras practicares precia
precias precies precio precios preciosa preciosas precioso preciosos precipitaciones precisa precisamente
precisas precises preciso precisos predicador predicadora predicadoras predicadores preferida preferidas
preferido preferidos prefiera prefieras prefiere prefieres prefiero pregunta preguntaba preguntabas
preguntada preguntadas preguntado preguntados preguntamos preguntan preguntando preguntar preguntara
preguntaras preguntares preguntaron preguntas preguntases preguntaste pregunte pregunteo pregunteos
preguntes pregunto premia premias premies premio premios premiosa premiosas premioso premiosos prendas
prendases prensa prensas preocupa preocupaba preocupabas preocupaciones preocupada preocupadas preocupado
preocupados preocupan preocupas preocupases preocupe preocupen preocupes preocupo prepara preparada
preparadas preparado preparados preparando preparar preparara prepararas preparares preparas prepare
preparen prepares preparo presa presas presencia presencias presenta presentada presentadas presentado
presentados presentar presentara presentaras presentares presentas presente presentes presentimiento
presentimientos presento presentó preside presidencia presidencial presidenciales presidencias presidenta
presidentas presidente presidentes presides presidida presididas presidieron presienta presientas presientes
presiento presiona presionada presionadas presionas preso presos presta prestada prestadas prestado
prestados prestas prestases presupuesta presupuestas presupuestes presupuesto presupuestos pretenda
pretendas pretende pretender pretendera pretenderas pretendes pretendo prevista previstas previsto previstos
prevé primaria primarias primavera primaveras primer primera primeras primero primeros primos princesa
princesas principal principales principalmente principe principes principia principias principies principio
principios priorato prioratos prioridad prioridades prisa prisas prisionera prisioneras prisionero
prisioneros prisiones privacidad privacidades privada privadas privado privados privilegia privilegias
privilegies privilegio privilegios probabilidad probabilidades probable probablemente probables probada
probadas probado probados probando probar probara probaras probares probemos problema problemas procedente
procedentes proceder procedera procederas procederes procedimiento procedimientos procesa procesas proceses
proceso procesos producción produce produces producir producira produciras producto productor productora
productoras productores productos profesional profesionales profesor profesora profesoras profesores profeta
profetas profunda profundamente profundas profundes profundidad profundidades profundo profundos programa
programada programadas programado programados programas programases progresa progresas progreses progreso
progresos prohibida prohibidas prohibido prohibidos promedia promedias promedies promedio promedios promesa
promesas promesases prometa prometas promete prometer prometera prometeras prometes prometida prometidas
prometido prometidos prometiste prometo promotora promotoras pronostica pronosticas pronta prontas pronto
prontos propia propias propiedad propiedades propietaria propietarias propietario propietarios propina
propinas propio propios propone propones proponga propongas propongo propuesta propuestas propuso prostituta
prostitutas protector protectora protectoras protectores protege proteger protegera protegeras proteges
protegida protegidas protegido protegidos protegiendo protesta protestas protestases protestes protesto
protestos protocola protocolas protocoles protocolo protocolos provecha provechas proveches provecho
provechos proveniente provenientes proviene provienes provincia provincias provisiones provoca provocar
provocara provocaras provocares provocas proxima proximas proyecta proyectas proyectes proyecto proyectos
prudencia prudencias prudente prudentes prueba pruebas pruebe pruebes próxima próximo próximos psiquiatra
psiquiatras publica publicas publicidad publicidades publico publicos pude pudiera pudieran pudieras
pudieron pudiese pudieses pudimos pudiste pudo puebla pueblas puebles pueblo pueblos pueda puedan puedas
puede pueden puedes puedo puerca puercas puerco puercos puerta puertas puerto puertos pues puesta puestas
puesto puestos pulgar pulgares pulmones pulsa pulsas pulses pulso pulsos punta puntas puntes punto puntos
puntosa puntosas puntoso puntosos pura puras puro puros puse puses pusiera pusieras pusieron pusimos pusiste
puso puta putas puto putos puñada puñadas puñado puñados puño puños pérdidas público quebrada quebradas
quebrado quebrados queda quedaba quedabas quedada quedadas quedado quedados quedamos quedan quedando quedar
quedara quedaras quedaremos quedares quedaron quedas quedases quedaste quede queden quedes quedo quedos
quedó queja quejas quejases quema quemada quemadas quemado quemados quemaduras quemando quemar quemara
quemaras quemares quemas queramos queremos querer quereres queria querias querida queridas querido queridos
queriendo queso quesos quiebra quiebras quien quienes quienquiera quiera quieran quieras quiere quieren
quieres quiero quietas quietes quieto quietos quince quinces quisa quisas quise quises quisiera quisieras
quisiste quiso quita quitada quitadas quitado quitados quitar quitara quitaras quitares quitaron quitas
quitases quite quiten quites quito quitos quiza quizas radar radares radia radias radies radio radios ramas
ramera rameras rancha ranchas ranches rancho ranchos rango rangos rapida rapidas rapido rapidos rara raras
raro raros rasguña rasguñas rasguñes rasguño rasguños rastra rastras rastrea rastrear rastreara rastrearas
rastreares rastreas rastrees rastreo rastreos rastres rastro rastros ratas ratifique ratifiques rato ratones
ratos rayo rayos rayosa rayosas rayoso rayosos raza razas razon razona razonable razonables razonas razones
razono reactivar reactivara reactivaras reactivares reactor reactores reales realeza realezas realice
realices realidad realidades realista realistas realiza realizada realizadas realizado realizados realizar
realizara realizaras realizares realizará realizas realmente rebajar rebajara rebajaras rebajares rebelde
rebeldes recada recadas recades recado recados recauda recaudas recaudes recaudo recaudos recaudó recepción
receta recetas rechaza rechazada rechazadas rechazado rechazados rechazar rechazara rechazaras rechazares
rechazas rechazo rechazos reciba recibas recibe reciben recibes recibida recibidas recibido recibidos
recibiendo recibimos recibir recibira recibiras recibiste recibió recibo recibos reciente recientemente
recientes recinto recintos reclamar reclamara reclamaras reclamares recoge recoger recogera recogeras
recoges recoja recojas recomienda recomiendas recomiendes recomiendo recompensa recompensas reconoce
reconocer reconocera reconoceras reconoces reconocida reconocidas reconocido reconocidos reconocimiento
reconocimientos reconozca reconozcas reconozco reconstruir reconstruira reconstruiras record recorda
recordaba recordabas recordar recordara recordaras recordares recordas recordo records recordó recorrer
recorrera recorreras recorrida recorridas recorrido recorridos recta rectas rectes recto rectos recuerda
recuerdan recuerdas recuerde recuerden recuerdes recuerdo recuerdos recupera recuperada recuperadas
recuperado recuperados recuperar recuperara recuperaras recuperares recuperas recupere recuperes recursos
redes redonda redondas reducir reducira reduciras redujo reemplaza reemplazas reemplazo reemplazos
referencia referencias refiera refieras refiere refieres refiero refleja reflejas reflejes reflejo reflejos
reforma reformas refresca refrescas refresco refrescos refrigerador refrigeradora refrigeradoras
refrigeradores refuerzos refugia refugias refugies refugio refugios regala regalas regales regalo regalos
regantes regimienta regimientas regimientes regimiento regimientos regional regionales registra registrada
registradas registrado registrados registrar registrara registraras registrares registras registres registro
registros registró regla reglas reglases regresa regresada regresadas regresado regresados regresamos
regresan regresando regresar regresara regresaras regresaremos regresares regresas regresases regresaste
regrese regresemos regresen regreses regreso regresos regular regulara regularas regulares rehenes reiteró
relacionada relacionadas relacionado relacionados relación religiosa religiosas religioso religiosos
reliquia reliquias reloj relojes remedia remedias remedies remedio remedios remedis remesas remesases
remitida remitidas remitido remitidos remolque remolques remota remotas remoto remotos rencor rencores reno
renos renta rentas renuncia renunciar renunciara renunciaras renunciares renuncias renuncies renuncio
renuncios reparar reparara repararas reparares repasaron repasó repente repentes repetir repetira repetiras
repita repitas repite repites repito reportaje reportajes reportar reportara reportaras reportares reporte
reportea reporteas reportees reporteo reportera reporteras reportero reporteros reportes representa
representada representadas representado representados representante representantes representaron representas
representes represento reproducción repugnante repugnantes requiere requieres requisitos rescatar rescatara
rescataras rescatares rescate rescates reservada reservadas reservado reservados reservas reservases
resfriada resfriadas resfriado resfriados reside residencia residencias residente residentes resides resiste
resistencia resistencias resistes resistir resistira resistiras resolver resolvera resolveras respalda
respaldas respaldes respaldo respaldos respecta respectas respectes respectivamente respecto respectos
respeta respetable respetables respetar respetara respetaras respetares respetas respetes respeto respetos
respira respirando respirar respirara respiraras respirares respiras respire respires respiro respiros
responda respondas responde responden responder respondera responderas respondes respondida respondidas
respondido respondidos responsabilidad responsable responsables respuesta respuestas resta restas
restaurante restaurantes restes resto restos resuelta resueltas resuelto resueltos resulta resultado
resultados resultas retira retirada retiradas retirado retirados retirar retirara retiraras retirares
retiras retire retires retiro retiros retorna retornas retornes retorno retornos retrasa retrasada
retrasadas retrasado retrasados retrasas retrases retraso retrasos retrata retratas retrates retrato
retratos retrocedan retrocede retroceder retrocedera retrocederas retrocedes reunida reunidas reunido
reunidos reunieron reunimos reuniones reunir reunira reuniras reunirse reunirá reunirán reunió reunión reuní
revelar revelara revelaras revelares reventar reventara reventaras reventares reverenda reverendas reverendo
reverendos revisa revisada revisadas revisado revisados revisando revisar revisara revisaras revisares
revisaron revisas revise revisen revises revista revistas revistases rezando rezar rezara rezaras rezares
rezo rezos reúne ricos rienda riendas riendo riesgo riesgos riesgosa riesgosas riesgoso riesgosos rifle
rifles rinda rindas rindes rindo ring ringa ringas ringo riqueza riquezas risa risas ritma ritmas ritmes
ritmo ritmos ritual rituales rival rivales riñones robada robadas robado robados roban robando robar robara
robaras robares robaron robaste robo robos robot robots roca rocas rodando rodar rodara rodaras rodares
rodea rodeada rodeadas rodeado rodeados rodeas rodilla rodillas roja rojos romance romancea romanceas
romancees romanceo romances romanos rompan rompe romper rompera romperas rompes rompiendo rompiste ronda
rondas ropa ropas rostro rostros rotas rotases roto rotos rotosa rotosas rotoso rotosos rubia rubias rubra
rubras rubro rubros rudo rudos rueda ruedas ruega ruegas ruego ruegos ruido ruidos ruidosa ruidosas ruidoso
ruidosos ruina ruinas ruinases rumba rumbas rumbes rumbo rumbos rumor rumora rumoras rumores rumoro ruptura
rupturas rusa rusas ruso rusos rutina rutinas récord sabe sabea sabeas sabemos saben sabeo sabeos saber
saberes sabes sabias sabida sabidas sabido sabidos sabiendas sabiendo sabio sabios sable sablea sableas
sablees sableo sableos sables sabor sabores sabremos saca sacada sacadas sacado sacados sacamos sacan
sacando sacar sacara sacaras sacaremos sacares sacaron sacas sacases sacaste sacerdote sacerdotes saco sacos
sacrificar sacrificara sacrificaras sacrificares sacrificio sacrificios sacudió sagrada sagradas sagrado
sagrados sajones salaria salarias salaries salario salarios salchicha salchichas salda saldas saldes saldo
saldos saldremos sale salea saleas salees salen saleo sales salesa salesas salga salgamos salgan salgas
salgases salgo salia salias salida salidas salido salidos saliendo saliente salientes saliera salieras
salieron salimos salio salios salir saliste salsa salsas salta saltar saltara saltaras saltares saltas salte
saltea salteas saltees salteo salteos saltes salto saltos salud saluda saludable saludables saludar saludara
saludaras saludares saludas saludes saludo saludos saludó salva salvada salvadas salvado salvadoreña
salvadoreñas salvadoreño salvadoreños salvados salvaje salvajes salvando salvar salvara salvaras salvares
salvas salvaste salvavidas salve salves samurai samurais sangra sangrando sangrar sangrara sangraras
sangrares sangras sangre sangres sano sanos santuario santuarios saque saquea saqueas saquees saquen saqueo
saqueos saques sargenta sargentas sargento sargentos satisfacen satisfecha satisfechas satisfecho
satisfechos sato satos seamos seas seca secas seco secos secreta secretaria secretarias secretario
secretarios secretas secretases secretes secreto secretos sector sectores secuencia secuencias secuestra
secuestrada secuestradas secuestrado secuestrador secuestradora secuestradoras secuestradores secuestrados
secuestras secuestres secuestro secuestros secundaria secundarias secundario secundarios sede sedea sedeas
sedees sedeo sedes seguida seguidas seguido seguidores seguidos seguimiento seguimientos seguimos seguir
seguira seguiras seguiremos segunda segundas segundes segundo segundos seguramente seguras segures seguridad
seguridades seguro seguros según seis seises seleccionador seleccionadora seleccionadoras seleccionadores
selecciones sella sellas selles sello sellos selva selvas semana semanal semanales semanas semejante
semejantes semental sementales semestre semestres semilla semillas semillases senada senadas senado senador
senadora senadoras senadores senados sencilla sencillamente sencillas sencillo sencillos sendera senderas
senderes sendero senderos senos sensacional sensacionales sensibilidad sensibilidades sensible sensibles
sensores sentada sentadas sentado sentados sentar sentara sentaras sentares sentencia sentencias sentida
sentidas sentido sentidos sentimental sentimentales sentimiento sentimientos sentimos sentir sentira
sentiras sentires sentiste sepa sepamos sepan separada separadas separado separados separamos separar
separara separaras separares sepas septiembre septiembres sera seran serano seranos seras serbia serbias
seremos seres seria seriamente serias seriases serie series serio serios serpiente serpientes servicia
servicias servicies servicio servicios servida servidas servido servidor servidora servidoras servidores
servidos servir servira serviras será sesiones sesión sesos setiembre setiembres sexo sexos sexta sextas
sexto sextos sexual sexuales sexy señal señala señalas señales señalo señaló señor señora señoras señores
señorita señoritas sheriff sida sidas sido siempre siendo sienta sientan sientas siente sienten sientes
siento siesta siestas siete sietes siga sigamos sigan sigas sigla siglas siglo siglos signa signas signes
significa significaba significabas significada significadas significado significados significan significar
significara significaras significares significas significó signifique signifiques signo signos sigo sigue
siguen sigues siguiendo siguiente siguientes siguieron silencia silencias silencies silencio silencios
silenciosa silenciosas silencioso silenciosos silla sillas simia simias similar similares simio simios
simple simplemente simples sincera sinceramente sinceras sinceres sincero sinceros sincronizada
sincronizadas sincronizado sincronizados sindicato sindicatos sino sinos sintiendo siquiera sirena sirenas
sirva sirvas sirve sirven sirves sirvienta sirvientas sirviente sirvientes sirvo sistema sistemas sitia
sitias sities sitio sitios situaba situabas situacion situaciones situó sobra sobras sobre sobredosis sobres
sobrevivido sobreviviente sobrevivientes sobrevivir sobrevivira sobreviviras sobrina sobrinas sobrino
sobrinos socia social sociales socias sociedad sociedades socio socios socorra socorras socorres socorro
socorros soga sogas sois soja sojas sola solamente solar solara solaras solares solas solases soldada
soldadas soldado soldados soles solicita solicitas solicites solicito solicitos solicitud solicitudes
solitaria solitarias solitario solitarios solo solos soltar soltara soltaras soltares soltera solteras
soltero solteros solucionar solucionara solucionaras solucionares sombra sombras sombrases sombrero
sombreros somos sonaba sonabas sonar sonara sonaras sonares sonda sondas sonido sonidos sonriendo sonrisa
sonrisas sopa sopas sopla soplas soporta soportar soportara soportaras soportares soportas soporte soportes
soporto sorda sordas sordo sordos sorprende sorprendente sorprendentes sorprendes sorprendida sorprendidas
sorprendido sorprendidos sorpresa sorpresas sospecha sospechas sospechases sospeches sospecho sospechosa
sospechosas sospechoso sospechosos sostener sostenidos sostiene sostienes sostuvieron sostuvo soya soyas
soñada soñadas soñado soñados soñando soñar soñara soñaras soñares suave suavemente suaves suba suban subas
sube subeo subeos subes subida subidas subido subidos subienda subiendas subiendo subieron subimos subir
subira subiras subió submarina submarinas submarino submarinos subo subsecretaria subsecretarias
subsecretario subsecretarios subtitulada subtituladas subtitulado subtitulados subtitulos suceda sucedas
sucede suceder sucedera sucederas sucedes sucedido sucedidos sucediendo suceso sucesos sucia sucias sucio
sucios sudeste sudestes sudor sudores sueca suecas suela suelas suelda sueldas sueldes sueldo sueldos suele
suelen sueles suelo suelos suelta sueltas suelte suelten sueltes suelto sueltos suena suenas suene suenes
suero sueros suerte suertes sueña sueñas sueñes sueño sueños suficiente suficientemente suficientes sufre
sufres sufrida sufridas sufrido sufridos sufriendo sufrimiento sufrimientos sufrir sufrira sufriras
sugerencia sugerencias sugerir sugerira sugeriras sugiera sugieras sugiere sugieres sugiero suicida
suicidarse suicidas suicidio suicidios suite suiza suizas sujeta sujetas sujetes sujeto sujetos sumamente
sumaron suministros sumó supe super supera superada superadas superado superados superar superara superaras
superares superaron superas superes superficie superficies superior superiora superioras superiores
supermercado supermercados supero superos supervisor supervisora supervisoras supervisores supervivencia
supervivencias superávit superó supiera supieran supieras supiste suplementaria suplementarias suplementario
suplementarios suplica suplicas suplico supo supone suponer supones suponga supongas supongo suprema
supremas supremo supremos supuesta supuestas supuesto supuestos supuse suramericana suramericanas
suramericano suramericanos surcoreana surcoreanas surcoreano surcoreanos surf surfs suscribieron suscrita
suscritas suscrito suscritos suspende suspendes suspendida suspendidas suspendido suspendidos sustancia
sustancias susto sustos suya suyas suyo suyos sábado tabaco tabacos tabla tablao tablaos tablas tablera
tableras tablero tableros taco tacos tailandés talento talentos talentosa talentosas talentoso talentosos
tales talla tallas taller tallera talleras talleres tallero talleros talvez tamaña tamañas tamaño tamaños
tambien también tampoco tanga tangas tanges tango tangos tanque tanques tanta tantas tanto tantos tapa tapas
tarada taradas tarado tarados tarda tardar tardara tardaras tardares tardas tardaste tarde tardea tardeas
tardees tardeo tardes tarea tareas tarjeta tarjetas tarta tartas tatuaje tatuajes taxi taxis taza tazas
teatro teatros techa techas teches techo techos tejadas tejado tejados tejida tejidas tejido tejidos tela
telas tele telefono telefonos telefónica telegrama telegramas teles televisor televisores teléfono tema
temaria temarias temario temarios temas temases temblando teme temen temer temera temeras temes temo temor
temores temperatura temperaturas templa templas temples templo templos temporada temporadas temporal
temporales temprana tempranas temprano tempranos tendencia tendencias tendremos tendrá tenemos tener teneres
tenga tengamos tengan tengas tengo tenia tenias tenida tenidas tenido tenidos teniendo teniente tenientes
tenis tensa tensas tenses tenso tensos tenía tequila tequilas terapia terapias tercer tercera terceras
tercero terceros tercia tercias tercies tercio tercios termina terminada terminadas terminado terminados
terminal terminales terminamos terminan terminar terminara terminaras terminares terminaron terminas
terminaste terminemos terminen termines termino terminos terminó terremoto terremotos terrena terrenas
terreno terrenos terrestre terrestres terrible terriblemente terribles territorial territoriales territorio
territorios terror terrores terrorismo terrorismos terrorista terroristas tesoro tesoros test testamento
testamentos testas testes testigo testigos testimonia testimonias testimonies testimonio testimonios testo
tetas tetases texto textos tiburones tiempo tiempos tienda tiendas tiene tienen tienes tierna tiernas tierno
tiernos tierras tigre tigres tigresa tigresas tijeras timbre timbrea timbreas timbreo timbreos timbres times
tinta tintas tipo tipos tirador tiradora tiradoras tiradores tirando tirar tirara tiraras tirares tiras
tirases tiraste tire tiren tires tiro tiros tirotea tiroteas tirotees tiroteo tiroteos titular titulara
titularas titulares toalla toallas tobillo tobillos toca tocaba tocabas tocada tocadas tocado tocados tocan
tocando tocar tocara tocaras tocares tocas tocases tocino tocinos toco tocos toda todas todavia todavía todo
todopoderosa todopoderosas todopoderoso todopoderosos todos tomaba tomabas tomada tomadas tomado tomados
tomamos tomando tomar tomara tomaras tomaremos tomares tomaron tomaste tomate tomates tomemos tomen tomes
toneladas tono tonos tonta tontas tonto tontos toque toquen toques tormenta tormentas torna tornada tornadas
tornado tornados tornas tornea torneas tornees torneo torneos tornes torno tornos torpe torpedos torpes
torta tortas tortuga tortugas tortura torturas total totales totalizaron totalmente trabaja trabajaba
trabajabas trabajada trabajadas trabajado trabajador trabajadora trabajadoras trabajadores trabajados
trabajamos trabajan trabajando trabajar trabajara trabajaras trabajares trabajas trabajases trabaje trabajes
trabajo trabajos trabajosa trabajosas trabajoso trabajosos tractores tradicional tradicionales traducida
traducidas traducido traducidos trae traen traer traera traeras traeres traes traficante traficantes traga
tragas tragedia tragedias trago tragos traicionada traicionadas traicionado traicionados traicionaste
traidor traidora traidoras traidores traiga traigan traigas traigo traje trajea trajeas trajees trajeo
trajeron trajes trajeses trajimos trajiste trajo tramando trampa trampas tranquila tranquilas tranquiles
tranquilidad tranquilidades tranquilo tranquilos transferencia transferencias transmisor transmisora
transmisoras transmisores transmitió transporte transportes transportistas tras trasera traseras trasero
traseros trases traslada trasladada trasladadas trasladado trasladados trasladas traslades traslado
traslados trasvase trasvases trata trataba tratabas tratada tratadas tratado tratados tratamiento
tratamientos tratamos tratan tratando tratar tratara trataras tratares trataron tratas tratases trataste
trate traten trates trato tratos trauma traumas trayendo trece treces tregua treguas treinta treintas
tremenda tremendas tremendo tremendos tren trena trenas trenes treno trenos treparon tres treses tribu
tribunal tribunales tribus trimestre trimestres trineo trineos trines tripas triple triples triste tristes
tristeza tristezas triunfa triunfas triunfes triunfo triunfos trofeo trofeos trona tronas tronca troncas
tronces tronco troncos trono tronos tropa tropas tropical tropicales troza trozas trozo trozos truca trucas
truco trucos truena truenas truenes trueno truenos tubo tubos tumba tumbas tumbases tumor tumores turcas
turismo turismos turistas turnas turnes turno turnos tuve tuviera tuvieran tuvieras tuvieron tuviese
tuvieses tuvimos tuviste tuvo tuya tuyas tuyo tuyos técnico término ubicaron ultima ultimamente ultimas unas
unica unicas unico unicos unidad unidades unidas uniforme uniformes unir unira uniras universa universal
universales universas universidad universidades universitaria universitarias universitario universitarios
universo universos unos urgencia urgencias urgente urgentes uruguaya uruguayas uruguayo uruguayos usaba
usabas usadas usado usados usamos usan usando usar usara usaras usaremos usares usaron usas usases usaste
usen uses usted ustedes usualmente utiliza utilizada utilizadas utilizado utilizados utilizar utilizara
utilizaras utilizares utilizas uñas vacaciones vacas vacases vagabunda vagabundas vagabundo vagabundos
vagina vaginas vago vagos vais vale valen vales valga valgas valiente valientes valiosa valiosas valioso
valiosos valla vallas valor valora valorada valoradas valorado valorados valoras valores valoro vamos
vampiro vampiros vano vanos vapor vapora vaporas vapores vaporo vaquera vaqueras vaquero vaqueros varias
variases varios vaso vasos vaticana vaticanas vaticano vaticanos vaya vayamos vayan vayas veamos vean veas
veces vecina vecinas vecindario vecindarios vecino vecinos vegas veinte veintes veis velada veladas velas
velases velo velocidad velocidades velos veloz vemos venas vencer vencera venceras vencida vencidas vencido
vencidos venda vendas vende vendedor vendedora vendedoras vendedores venden vender vendera venderas vendes
vendida vendidas vendido vendidos vendiendo vendió vendo vendos veneno venenos venezolana venezolanas
venezolano venezolanos venga vengan venganza venganzas vengar vengara vengaras vengares vengas vengases
vengo venid venida venidas venidera venideras venidero venideros venido venimos venir venires venta ventaja
ventajas ventana ventanas ventas ventases ventila ventilas veras verdad verdadera verdaderamente verdaderas
verdadero verdaderos verdades verduras veredicto veredictos veremos verga vergas vergonzosa vergonzosas
vergonzoso vergonzosos verificar verificara verificaras verificares verse versea verseas versees verseo
verses verte vertes vestida vestidas vestido vestidos vestir vestira vestiras vestuario vestuarios vete
vetea veteas vetees veteo veterinaria veterinarias veterinario veterinarios vetes veto vetos viaja viajada
viajadas viajado viajados viajando viajar viajara viajaras viajares viajará viajas viaje viajes
vicecanciller vicecancilleres viceministra viceministro vicepresidenta vicepresidentas vicepresidente
vicepresidentes viceprimer viceprimera victima victimas victimases vidas video videollamada videos vides
vidria vidrias vidries vidrio vidrios vieja viejas viejo viejos viendo viene vienen vienes vienesa vienesas
vieneses vienta vientas vientes viento vientos vientre vientres vieras viernes vieron vietnamita vietnamitas
vigila vigilancia vigilancias vigilando vigilante vigilantes vigilar vigilara vigilaras vigilares vigilas
vigor vigora vigoras vigores vigoro villana villanas villano villanos vimos vine viniendo viniera vinieras
vinieron vinimos viniste vinos vinosa vinosas vinoso vinosos violar violara violaras violares violencia
violencias violenta violentas violentes violento violentos virgen virgenes virginidad virginidades virtud
virtudes virus visa visas visases visiones visita visitante visitantes visitar visitara visitaras visitares
visitará visitas visitases visite visiteo visiteos visites visitó vista vistas vistazo vistazos viste vistea
visteas vistees visteo vistes visto vistos visual visuales vitales vitaminas viuda viudas vivas vivases
viven vives vivida vividas vivido vividos vivienda viviendas viviendo viviente vivientes vivimos vivir
vivira viviras vivires vivo vivos voces volada voladas volado voladora voladoras volados volandas volando
volante volantea volanteas volantees volanteo volantes volar volara volaras volares volumen volumenes
voluntad voluntades voluntaria voluntarias voluntario voluntarios voluntariosa voluntariosas voluntarioso
voluntariosos volvamos volvemos volver volvera volveras volveremos volviendo volviera volvieras volvieron
volvimos volviste vomitar vomitara vomitaras vomitares vosotras vosotros votar votara votaras votares voto
votos vuela vuelan vuelas vueles vuelo vuelos vuelta vueltas vuelto vueltos vuelva vuelvan vuelvas vuelve
vuelven vuelves vuelvo vuestra vuestras vuestro vuestros vulgar vulgares vulnerable vulnerables víctimas
víspera yace yaces yanquis yardas yate yates yendo yerba yerbas zapatas zapatillas zapato zapatos zona zonas
zorra zorras zorro zorros última último
`;
