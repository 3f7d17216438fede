/** Classes of Spanish words, folded. See `index.ts` for how they are written. */
export const es = {
  /** What went wrong, as a noun. */
  Mishap:
    '(error|errores|fallo|fallos|falla|fallas|problema|problemas|problemilla|incidencia|incidencias|incidente|incidentes|retraso|retrasos|demora|demoras|averia|averias|equivocacion|equivocaciones|descuido|descuidos|despiste|confusion|confusiones|inconveniente|inconvenientes|percance|percances|contratiempo|contratiempos|desajuste|desajustes|malentendido|malentendidos|molestia|molestias|dano|danos)',
  /** More names for what somebody got wrong. */
  Lapse:
    '(duplicidad|duplicacion|cruce|baile|desfase|lio|omision|negligencia|extravio|perdida|mezcla|desliz|errata|descoordinacion|discrepancia|irregularidad|anomalia|lapsus|solapamiento|filtracion|fuga|cobro|cargo|enredo)',
  /** A mishap came about. */
  Happened:
    '(produjo|produjeron|ocurrio|ocurrieron|sucedio|dio|dieron|genero|generaron|cometio|cometieron|registro|registraron|presento|presentaron|suscito|origino|colo|deslizo|detecto|detectaron|introdujo)',
  /** *Se perdió*: what happened to a thing with nobody doing it. */
  Spoiled:
    '(extravio|extraviaron|traspapelo|traspapelaron|borro|borraron|elimino|eliminaron|duplico|duplicaron|olvido|olvidaron|mezclo|mezclaron|cruzo|cruzaron|dano|danaron|mancho|mancharon|estropeo|estropearon|quemo|quemaron|desconfiguro|desconfiguraron|colo|colaron|deslizo|deslizaron|escapo|escaparon|rayo|rayaron|arrugo|arrugaron|mojo|mojaron|derramo|derramaron|atasco|atascaron|bloqueo|bloquearon|filtro|filtraron|trabo|trabaron|trastoco|trastocaron|intercambio|intercambiaron|salto|saltaron|descuido|descuidaron|retraso|retrasaron|demoro|demoraron|piso|pisaron|desajusto|desajustaron|desconecto|desconectaron|mezclarono|mezclaronaron|solapo|solaparon|colgo|colgaron|desprogramo|desprogramaron|perdio|perdieron|omitio|omitieron|confundio|confundieron|rompio|rompieron|desatendio|desprendio|desvio|vendio|torcio|interrumpio|invirtio|invirtieron)',
  /** The same as a participle. */
  SpoiltThing:
    '/^(perdid|extraviad|traspapelad|borrad|eliminad|duplicad|olvidad|omitid|confundid|mezclad|cruzad|danad|manchad|estropead|quemad|rayad|rot|equivocad|intercambiad|ignorad|desatendid|desconectad|descartad|trastocad|filtrad|solapad|retenid|desconfigurad|invertid|atascad|arrugad|torcid|deteriorad)/',
  /** What should have been done, after *no se*. */
  Omitted:
    '(envio|enviaron|mando|mandaron|aviso|avisaron|actualizo|actualizaron|registro|registraron|proceso|procesaron|tramito|tramitaron|aplico|aplicaron|comunico|comunicaron|informo|informaron|reviso|revisaron|verifico|verificaron|cargo|cargaron|grabo|grabaron|guardo|guardaron|entrego|entregaron|despacho|despacharon|programo|programaron|reservo|reservaron|anoto|anotaron|apunto|apuntaron|asigno|asignaron|solicito|solicitaron|realizo|realizaron|efectuo|efectuaron|ejecuto|ejecutaron|activo|activaron|limpio|limpiaron|contesto|contestaron|respeto|respetaron|controlo|controlaron|detecto|detectaron|renovo|renovaron|cancelo|cancelaron|abono|abonaron|monto|montaron|instalo|instalaron|conecto|conectaron|apreto|apretaron|lanzo|lanzaron|publico|publicaron|traslado|trasladaron|tomo|tomaron|llamo|llamaron|contemplo|contemplaron|logro|lograron|cambio|cambiaron|facturo|facturaron|ingreso|ingresaron|llevo|llevaron|completo|completaron|confirmo|confirmaron|conto|contaron|notifico|notificaron|desconto|descontaron|calculo|calcularon|sello|sellaron|cobro|cobraron|deposito|depositaron|transporto|transportaron|almaceno|almacenaron|trato|trataron|grabao|grabaaron|gestiono|gestionaron|ajusto|ajustaron|enruto|enrutaron|dosifico|dosificaron|configuro|configuraron|graduo|graduaron|etiqueto|etiquetaron|corto|cortaron|emitio|emitiaron|hizo|hicieron|incluyo|incluyeron|comprobo|comprobaron|pidio|pidieron|cerro|cerraron|recogio|recogieron|respondio|respondieron|atendio|cumplio|cumplieron|tuvo|tuvieron|devolvio|imprimio|cosio|dio|dieron|advirtio|previo|pudo|pudieron|supo|siguio|siguieron|puso|pusieron|dejo|dejaron|midio|subio|subieron|cubrio|vio|leyo|atendieron|mantuvo|remitio|remitieron|transmitio|transcribio|escribio|vendieron|vendio|inscribio|introdujo|tradujo|sirvio|sirvieron|repartio|recibio)',
  /** Not the right one. */
  WrongThing: '/^(incorrect|erroneo|erronea|equivocad|errad)/',
  /** Whose thing it was instead. */
  Somebody:
    '(cliente|clienta|paciente|huesped|persona|familia|alumno|alumna|empresa|direccion|cuenta|usuario|senor|senora|socio|socia|sucursal|domicilio|ciudad|tienda|pedido|vecino|vecina|comprador|nombre|expediente|sede)',
  /** What somebody who errs did: first person. */
  Erred:
    '(cometi|cometimos|equivoque|equivocamos|olvide|olvidamos|perdi|perdimos|confundi|confundimos|cause|causamos|provoque|provocamos|rompi|rompimos|golpeamos|despiste|despistamos|extravie|extraviamos|borre|borramos|mezcle|mezclamos|duplicamos|omiti|omitimos|descuide|descuidamos|debi|debimos|debiamos|fallamos|liamos|estropee|estropeamos|traspapele|traspapelamos|manchamos|danamos|rayamos)',
  /** What somebody should have done, first person, after *no*. */
  WeOmitted:
    '(avise|avisamos|envie|enviamos|mande|mandamos|revise|revisamos|comprobe|comprobamos|llame|llamamos|incluimos|inclui|hicimos|hice|registramos|registre|apunte|apuntamos|anote|anotamos|leimos|lei|vimos|vi|miramos|mire|cerramos|cerre|apretamos|aprete|verificamos|verifique|actualizamos|actualice|informamos|informe|contestamos|conteste)',
  /** Too much to do. */
  Busy: '(liado|liada|liados|liadas|desbordado|desbordada|desbordados|desbordadas|saturado|saturada|saturados|saturadas|ocupado|ocupada|ocupados|ocupadas|ocupadisimo|ocupadisimos|agobiado|agobiada|agobiados|atareado|atareada|atareados|colapsado|colapsada|colapsados|colapsadas|ahogado|ahogados|ahogada|atorado|atorados|atorada|enterrado|enterrados|sobrepasado|sobrepasados|sobrepasadas|superado|superados|tapado|tapados|tapada|petados|petado|estresado|estresados|estresada|enfrascado|enfrascados|inmersos|inmerso|cortos|escasos|justos|complicados|complicado|jodidos|apurados|apurado)',
  /** Kinds of reason that name nothing. */
  Generic:
    '(tecnico|tecnicos|tecnica|tecnicas|operativo|operativos|operativa|operativas|logistico|logisticos|logistica|logisticas|administrativo|administrativos|administrativa|administrativas|organizativo|organizativos|organizativa|organizativas|interno|internos|interna|internas|informatico|informaticos|informaticas|personal|personales|diversos|diversas|varios|estructurales|burocraticos|burocraticas|imprevistos|imprevistas|ajenos|laborales|productivos|productivas|presupuestarios)',
  /** Somebody who is neither we nor the reader. */
  ThirdParty:
    '(proveedor|proveedora|proveedores|transportista|transportistas|mensajero|mensajeros|mensajeria|repartidor|repartidores|contratista|subcontrata|fabricante|fabrica|almacen|agencia|banco|imprenta|companero|companera|companeros|becario|becaria|tecnico|tecnicos|gestoria|operadora|socio|socios)',
  /** What the reader has of us or sends us. */
  ReadersThing:
    '(pedido|pedidos|cuenta|paquete|envio|entrega|reserva|cita|factura|reembolso|pago|solicitud|ticket|reclamacion|formulario|contrato|suscripcion|archivo|archivos|expediente|correo|mensaje|queja|caso)',
  /** What you (tú, vos, vosotros) did, by the beginnings of the past forms. */
  YouDid:
    '/^(abrist|actualizast|acudist|adjuntast|advertist|anotast|anulast|aportast|apuntast|atendist|avisast|cancelast|comentast|completast|comprast|comprobast|comunicast|confirmast|consultast|contestast|cuidast|cumplist|depositast|devolvast|dignast|dijist|diste|echast|elegist|entregast|enviast|escogist|escribist|esperast|estuvist|facilitast|fijast|firmast|guardast|hicist|incluist|indicast|informast|instalast|leist|llamast|mandast|mencionast|mirast|molestast|moviste|notificast|olvidast|pagast|pasast|pedist|pensast|preguntast|preparast|presentast|pudist|pusist|quisist|reclamast|registrast|rellenast|reservast|respetast|respondist|revisast|solicitast|subist|supist|tomast|trajist|tramitast|transfirast|tuvist|usast|utilizast|vinist|viste)/',
  /** The same, told as a fault. */
  YouBlundered:
    '/^(equivocast|confundist|liast|metist|cagast|embarrast|regast|pifiast|ignorast|insistist|empenast|negast|rechazast|tardast|ocultast|estropeast|rompist|borrast|desoist|pasast|descuidast|mentist|tocast|forzast|manipulast|desenchufast|desconectast|dejast|cambiast)/',
  /** What he, she, usted or ustedes did. */
  TheyDid:
    '(envio|enviaron|mando|mandaron|paso|pasaron|entrego|entregaron|aviso|avisaron|reviso|revisaron|firmo|firmaron|pago|pagaron|relleno|rellenaron|comprobo|comprobaron|confirmo|confirmaron|contesto|contestaron|llamo|llamaron|olvido|olvidaron|adjunto|adjuntaron|aporto|facilito|facilitaron|informo|informaron|notifico|comunico|menciono|mencionaron|comento|indico|indicaron|pregunto|consulto|fijo|miro|miraron|espero|esperaron|guardo|uso|usaron|utilizo|dio|dieron|dijo|dijeron|leyo|leyeron|respondio|respondieron|escribio|puso|pusieron|pidio|pidieron|eligio|eligieron|hizo|hicieron|vino|vinieron|estuvo|estuvieron|pudo|quiso|quisieron|supo|supieron|trajo|trajeron|abrio|vio|vieron|advirtio|subio|incluyo|cumplio|cumplieron|acudio|presento|presentaron|cancelo|completo|completaron|devolvio|respeto|tuvo|tuvieron|solicito|retiro|tomo|tomaron|declaro)',
  TheyBlundered:
    '(equivoco|equivocaron|confundio|confundieron|ignoro|ignoraron|insistio|insistieron|empeno|empenaron|nego|negaron|rechazo|rechazaron|tardo|tardaron|oculto|ocultaron|estropeo|rompio|rompieron|borro|borraron|descuido|descuidaron|forzo|manipulo|desenchufo|desconecto|tecleo|cambio|cambiaron|perdio|perdieron|dejo|dejaron|toco|mojo|golpeo)',
  /** What a reader was to do, as an infinitive with or without pronouns. */
  ToDuty:
    '/^(enviar|mandar|pasar|entregar|avisar|revisar|firmar|pagar|rellenar|comprobar|confirmar|contestar|llamar|adjuntar|aportar|facilitar|informar|notificar|comunicar|mencionar|comentar|indicar|preguntar|consultar|fijar|mirar|guardar|dar|decir|leer|responder|escribir|poner|pedir|elegir|hacer|venir|traer|abrir|cerrar|ver|advertir|subir|incluir|cumplir|acudir|presentar|cancelar|completar|devolver|respetar|declarar|pensar|prever|cuidar|usar|medir|seguir|apagar|desenchufar|reclamar|guardar|solicitar|actualizar|verificar|especificar|detallar)/',
  DutyDone:
    '(enviado|mandado|pasado|entregado|avisado|revisado|firmado|pagado|rellenado|comprobado|confirmado|contestado|llamado|adjuntado|aportado|facilitado|informado|notificado|comunicado|mencionado|comentado|indicado|preguntado|consultado|fijado|mirado|guardado|dado|dicho|leido|respondido|escrito|puesto|pedido|elegido|hecho|venido|traido|abierto|cerrado|visto|advertido|subido|incluido|cumplido|acudido|presentado|cancelado|completado|devuelto|respetado|declarado|pensado|previsto|cuidado|usado|medido|seguido|apagado|esperado|tenido|reclamado|solicitado|verificado|reservado|tocado|especificado|detallado|molestado|actualizado|hablado|parado|prestado|tomado)',
  /** Not as it should be, of what a reader gave us. */
  Faulty:
    '(mal|incompleto|incompleta|incompletos|incompletas|incorrecto|incorrecta|incorrectos|incorrectas|equivocado|equivocada|equivocados|equivocadas|erroneo|erronea|erroneos|erroneas|ilegible|ilegibles|borroso|borrosa|borrosas|confuso|confusa|confusas|contradictorio|contradictorias|tarde|insuficiente|insuficientes|ambiguo|ambigua|impreciso|imprecisa|caducado|caducada|falso|falsa|desordenados|vacio|vacia|inservible|inservibles)',
  /** What a reader gives us to work with. */
  Input:
    '(archivo|archivos|fichero|ficheros|datos|direccion|documentacion|documentos|papeles|formulario|solicitud|foto|fotos|logo|logos|texto|textos|plano|planos|medidas|instrucciones|indicaciones|briefing|brief|encargo|informacion|respuesta|respuestas|pago|correcciones|cambios|original|originales|lista|listado|planilla|declaracion|maqueta|diseno|contenido|contenidos|decision|cuenta|codigo|clave)',
  /** What a reader asks us to do, as a verb in any form. */
  Grant:
    '/^(reembols|reintegr|devolv|devuelv|cambi|sustitu|repon|reparar|repara|arregl|ampli|prorrog|extend|anul|cancel|bonific|abon|descont|descuent|rebaj|entreg|envi|mand|llevar|recog|atend|atiend|recib|acept|admit|autoriz|conced|ofrec|ofrezc|dar|doy|damos|hacer|hago|haremos|rehac|aplaz|mover|adelant|retras|recuper|cubr|inclui|incluy|compens|indemniz|pagar|regal|permit|dejar|abrir|reabr|instal|poner|guard|reserv|retroced|quitar|bajar|acced|complac|ayud|asum|modific|aplic|tramit|present|prest|gestion|traer|asign|regres|reprogram|emit|exped|rechaz|condon|perdon|imprim|montar|llevar|garantiz|proporcion|facilit|suministr|vend|partir|vaciar|borrar|reconect|subir|retir|restitu|reasign|program|agend|coloc|servir|alargar|cortar|cerrar|fraccion|revert|rectific|reconsider|cocin|hornear|limpi|pintar)/',
  /** Can, in our mouth or about a thing. */
  Can: '(puedo|podemos|podre|podremos|podria|podriamos|puede|pueden|podra|podran|pudimos|logramos)',
  WeCan: '(puedo|podemos|podre|podremos|podria|podriamos)',
  /** What one hides behind: rules, terms, procedures. */
  Policy:
    '(politica|politicas|norma|normas|normativa|normativas|reglamento|reglamentos|reglamentacion|reglas|regla|condiciones|terminos|contrato|bases|procedimiento|procedimientos|protocolo|protocolos|estatuto|estatutos|clausula|clausulas|convenio|poliza|lineamientos|directrices|directivas|ordenanza|circular|tarifario|pliego|manual)',
  /** Where a reader is sent: departments, lines, places. */
  Desk: '(departamento|area|seccion|oficina|oficinas|sucursal|tienda|tiendas|mostrador|ventanilla|taquilla|recepcion|facturacion|contabilidad|finanzas|administracion|soporte|aseguradora|seguro|banco|gestoria|fabricante|proveedor|transportista|transportadora|mensajeria|aerolinea|ayuntamiento|municipio|municipalidad|notaria|central|centralita|sede|hotline|atencion|servicio|taller|concesionario|distribuidor|vendedor|casero|administrador|arrendador|correos|aduana|hospital|clinica|admision|secretaria|rectoria|consulado|embajada|juzgado|registro|tesoreria|nominas|siniestros|reclamaciones|ventas|almacen|compania|operadora|web|pagina|portal|agencia|delegacion|extension|linea|telefono|numero|call|center)',
  /** Somebody or something whom a fault may be put on, by beginnings. */
  Culprit:
    '/^(proveedor|transportist|mensajer|repartidor|contratist|contrata|subcontrat|fabricante|fabrica|almacen|agencia|banco|imprenta|companer|becari|tecnico|gestor|operador|courier|naviera|aduana|aerolinea|informatic|contabilidad|logistica|recepcion|administracion|marketing|comercial|sistemas|sistema|servidor|plataforma|pasarela|laboratorio|taller|camioner|chofer|conductor|albanil|pintor|fontaner|plomer|electricist|carpinter|instalador|montador|cocin|camarer|catering|distribuidor|mayorist|importador|cerrajer|arquitect|abogad|notari|asesor|traductor|disenador|fotograf|peluquer|limpiador|conserj|secretari|recepcionist|recepcionista|enfermer|practicante|pasante|sustitut|interin|trabajador|empleado|encargad|jefe|jefa|duenos|ayuntamiento|distribuidora|sucursal|tienda|telefonica|seur|mrw|amazon|google|microsoft|ticketera|tornero|curtidor|tapicer|jardiner|florist|pasteler|panader|programador|desarrollador|socio|partner|externo|hosting|aplicativo|algoritmo|robot|software|mutua|aseguradora|perito|colega|colegas|chico|chica|chaval|muchach|novat|empresa|profe|bodega|paqueteria|vendedor|corredor|inmobiliaria|administrador|veterinari|farmaceutic|farmacia|lavanderia|tintorer|mecanic|grua|revisora|revisor|supervisor|coordinador|costurer|modist)/',
  /** Did badly, said of anybody. */
  Botched:
    '(lio|liaron|cago|cagaron|pifio|pifiaron|fastidio|embarro|embarraron|rego|regaron|frego|fregaron|estropeo|estropearon|traspapelo|traspapelaron|equivoco|equivocaron|confundio|confundieron|despisto|despistaron|olvido|olvidaron|rajo|rajaron|durmio|durmieron|chafo|jodio|fallo|fallaron|tumbo|tumbaron|capo|extravio|extraviaron|perdio|perdieron|rompio|rompieron|retraso|retrasaron|incumplio|incumplieron|meo|metieron|colo|descuido|ignoro|ignoraron|malinterpreto|borro|borraron|cancelo|bailo|clavo|plantaron|planto|abandono|engano|enganaron|mintio|demoro|demoraron|tardo|tardaron)',
  /** What a reader may have done without care. */
  Careless:
    '(borro|borraste|borraron|rompio|rompiste|mojo|mojaste|golpeo|golpeaste|tiro|tiraste|perdio|perdiste|confundio|confundiste|equivoco|equivocaste|olvido|olvidaste|manipulo|manipulaste|toco|tocaste|desconecto|desconectaste|apago|apagaste|dejo|dejaste|abrio|abriste|cayo|piso|pisaste)',
  /** Makes a thing small. */
  Diminisher:
    '(pequeno|pequena|pequenos|pequenas|leve|leves|ligero|ligera|ligeros|minimo|minima|simple|simples|mero|mera)',
  /** To know, as an infinitive. */
  Know: '(saber|saberlo|recordar|conocer|suponer|imaginar|comprender|entender|constarle)',
  /** The reader knows, or will have known. */
  Knows:
    '(sabe|sabes|saben|sabeis|sabra|sabras|sabran|sabreis|sabe|imaginara|imaginaras|supondra|supondras|comprendera|comprenderas|comprenderan|entendera|entenderas|entenderan|recordara|recordaras|conoce|conocera)',
  /** To grasp, as an infinitive. */
  Grasp:
    '(entender|entenderlo|entendernos|entenderme|comprender|comprenderlo|comprendernos|comprenderme|asumir|asumirlo|aceptarlo|calmarse|calmarte|calmaros|tranquilizarse|tranquilizarte|serenarse|relajarse|relajarte|madurar|espabilar|tranquilizaros|tranquilice|entienda|comprenda|calmarnos)',
  /** What went wrong, in a small word. */
  Tiny: '(detallito|detallitos|cosita|cositas|problemita|problemilla|problemillas|errorcito|errorcillo|fallito|fallitos|demorita|retrasito|golpecito|manchita|rayita|rayoncito|mensajito|ratito|minutitos|horitas|diitas|semanitas|mananita|euritos|pesitos|descuidito|tonteria|bobada|minucia|nimiedad|confusioncilla|lapsus|tropiezo|despiste|gazapillo)',
  /** Damage that can be seen. */
  Blemish:
    '(rasguno|rasgunos|aranazo|aranazos|golpe|golpes|golpecito|mancha|manchas|manchita|rozadura|roce|rayon|rayones|raya|grieta|grietas|fuga|gotera|errata|erratas|desliz|tropiezo|bache|contrariedad|imprevisto|imprevistos|detalle|detalles|desperfecto|desperfectos|discrepancia|desviacion|fallito|errorcito|lio|tropezon|gazapo|olvido|roto|corte|cortes|parada|desfase|baile|susto|espera|trastorno)',
  /** What time, money and length are counted in. */
  Unit: '(minuto|minutos|minutitos|hora|horas|horitas|dia|dias|noche|noches|semana|semanas|semanitas|manana|mananas|tarde|tardes|segundo|segundos|mes|meses|grado|grados|euro|euros|euritos|dolar|dolares|peso|pesos|pesitos|soles|centimos|centavos|milimetros|milimetro|centimetro|centimetros|mm|cm|lucas|pavos|letra|letras|gotas|gota|correos|personas|linea|coma)',
  /** Who buys from us. */
  Customer:
    '/^(client|huesped|usuari|pasajer|pacient|soci|suscriptor|asegurad|abonad|alumn|famili|viajer|comprador|lector|vecin)/',
  /** What stock phrases say that we prize. */
  Asset:
    '(confianza|opinion|satisfaccion|seguridad|comodidad|bienestar|preferencia|fidelidad|lealtad|tiempo|llamada|consulta|solicitud|queja|reclamacion|comentario|comentarios|sugerencia|sugerencias|feedback|voz|tranquilidad|experiencia|apoyo|visita|paciencia|comprension|salud|sonrisa|descanso|mensaje|felicidad|colaboracion|amabilidad|caso|interes)',
  /** What the reader may have to pay us. */
  Debt: '(factura|facturas|cuota|cuotas|saldo|pago|pagos|deuda|recibo|recibos|importe|renta|alquiler|mensualidad|mensualidades|plazo|anticipo|impago|abono|honorarios|adeudo|letra|minuta|fianza|expensas|prima)',
  /** We, or somebody of ours, will write or call: the future. */
  WillTell:
    '(escribire|escribira|escribiran|escribiremos|llamare|llamara|llamaran|llamaremos|avisare|avisara|avisaran|avisaremos|informare|informara|informaran|informaremos|contactare|contactara|contactaran|contactaremos|respondere|respondera|responderan|responderemos|contestare|contestara|contestaran|contestaremos|comunicare|comunicara|comunicaran|comunicaremos|notificare|notificara|notificaran|notificaremos|comentare|comentara|comentaran|comentaremos|contare|contara|contaran|contaremos|dire|dira|diran|diremos|confirmare|confirmara|confirmaran|confirmaremos|marcare|marcara|marcaran|marcaremos|telefoneare|telefoneara|telefonearan|telefonearemos|indicare|indicara|indicaran|indicaremos|actualizare|actualizara|actualizaran|actualizaremos|transmitire|transmitira|transmitiran|transmitiremos)',
  /** The same in the present, which may as well say something now. */
  Tells:
    '(escribo|escribimos|escribe|escriben|llamo|llamamos|llama|llaman|aviso|avisamos|avisa|avisan|informo|informa|informan|contacto|contactamos|contacta|contactan|respondo|respondemos|responde|contesto|contestamos|contesta|contestan|comunico|comunicamos|comunica|notifico|notificamos|notifica|comento|comentamos|comenta|cuento|contamos|cuenta|digo|decimos|dice|confirmo|confirmamos|confirma|marco|marca|marcamos|timbro|timbra|busco|mensajeo|telefoneo|reporto|reportamos|platico|platicamos)',
  Telling:
    '(informando|avisando|comentando|contando|llamando|comunicando|actualizando|escribiendo|contactando|notificando|diciendo|contestando|respondiendo|marcando|reportando|poniendo|buscando)',
  /** To the reader. */
  ToReader: '(le|les|te|os|la|lo|se|las|los)',
  /** What is reported. */
  News: '(noticias|noticia|novedades|novedad|respuesta|contestacion|razon|aviso|comunicacion|informacion|resultado|resultados|dato|datos|llamada|mensaje|correo|carta|parte|solucion|info|sms)',
  /** A short call or message. */
  Call: '(toque|grito|telefonazo|timbrazo|mensaje|mensajito|whatsapp|correo|correito|fonazo|ring|tubazo|silbido|silbidito|llamada|llamadita|llamado|wasap|audio|recado|sms|telegrama|paloma|lazo|timbre|campanazo|chiflido)',
  /** Those who stand above or behind us. */
  Higher:
    '(departamento|area|equipo|gerencia|direccion|jefatura|responsable|responsables|supervisor|supervisora|supervision|tecnico|tecnicos|especialistas|expertos|comite|comision|central|sistemas|administracion|contabilidad|compras|calidad|arriba|superior|superiores|instancias|coordinacion|coordinador|companeros|gente|mesa|planta|laboratorio|taller|fabrica|logistica|operaciones|juridico|legal|jefa|jefe|encargado|encargada|unidad|seccion|personal|soporte|presidencia|consejo|oficina|manos)',
  /** The thing that troubles the reader. */
  Matter:
    '(queja|caso|asunto|tema|problema|incidencia|reclamacion|reclamo|situacion|solicitud|peticion|expediente|correo|mensaje|comentarios|comentario|observaciones|opinion|cosa|ticket|averia|fallo|error|hecho|hechos|pedido|carta|escrito|sugerencia|sugerencias|inquietud|malestar|escalamiento|gestion|incidente|cuestion|folio|todo|ello|eso|esto|suyo|tuyo)',
  /** What a reader may have suffered, as a noun. */
  Harm: '/^(molestia|inconvenien|trastorno|perjuicio|incomodidad|contratiempo|problema|dano|disgusto|complicacion|malestar|ofensa|retraso|demora|confusion|malentendid|preocupacion|afectacion|dificultad|contrariedad|error|fallo|falla|dolor|enojo|enfado|agravio|perturbacion|desajuste|descuadre|impacto|percance|sobresalto|susto|gasto|perdida|frustracion|angustia|estres|descontento|fastidio|ruido|trastoc|quebranto|menoscabo|desazon|desatencion|descuido|mal|lio|inconformidad|insatisfaccion|sinsabor|incordio|engorro|jaleo|olvido|desperfecto|espera|sufrimiento|desplante)/',
  /** Did harm to a reader: third person, past. */
  HarmedYou:
    '(causo|causaron|afecto|afectaron|molesto|molestaron|ofendio|incomodo|incomodaron|genero|generaron|produjo|ocasiono|ocasionaron|perjudico|perjudicaron|resulto|resultaron|supuso|hizo|fallo|fallaron|jodio|fastidio|trajo|provoco|descuadro|complico|sento|sentaron|cayo|arruino|estropeo|desperto|dejo|costo|salio|llego|paso|pillo|altero|dolio|hirio|parecio|sono|desajusto|fue|fueron|hubo|tuvo|tuvieron|tuvimos|quedo|quedaron|perdio|perdieron|retraso|confundio|asusto|trastoco|entorpecio|interrumpio|impidio|sintio|sintieron|encontro|vio|noto|espero|importuno|inquieto|preocupo|disgusto|enfado|enojo|decepciono|desconcerto|origino|acarreo|repercutio|influyo|hicimos|faltamos|estuvo|estuvimos|mancho|rompio|dio|puso|era|estaba|habia|hirieron|desagrado|lastimo|quito|robo|agobio)',
  /** How a reader took it, as an adjective or participle. */
  Aggrieved:
    '/^(molesto|molesta|decepcionad|disgustad|dolid|enfadad|enojad|frustrad|ofendid|insatisfech|descontent|incomodo|incomoda|defraudad|irritad|indignad|inconform|disconform|herid|triste|tristes|apenad|preocupad|furios|cabread|mosquead|contrariad|desilusionad|desencantad|angustiad|agobiad|nervios|alterad|resentid|sentido|sentida|humillad|menospreciad|ignorad|desatendid|maltratad|enganad|estafad|abandonad|traicionad|desconfiad|saltones|calentad|calient|aburrid|fastidiad|harto|harta|quemad|picad|rayad|dolorid|amargad|asustad|incomodad|infravalorad|desplazad|excluid|encabronad|emputad|arrech|rabios|colerico|crispad|tenso|tensa|susceptible|atacad|juzgad|presionad|discriminad|atropellad|burlad|vapulead|ninguneaad|ninguned|ningunead|desairad|agraviad|violentad|disgusto|chafad|desanimad|desmoralizad|desesperad|impacient|acojonad|bravo|brava|achicopalad|sacad|encachad|choread|enchilad)/',
  /** The same as nouns. */
  Grievance:
    '(malestar|enfado|enojo|decepcion|disgusto|irritacion|frustracion|descontento|insatisfaccion|indignacion|rabia|bronca|desilusion|desencanto|impresion|sensacion|percepcion|sentimiento|sentimientos|sentir|reaccion|inconformidad|disconformidad|tristeza|angustia|ansiedad|desazon|cabreo|mosqueo|colera|ira|furia|desconfianza|resquemor|resentimiento|amargura|pesadumbre|desagrado|agobio|desanimo|desconsuelo|desasosiego|desesperacion|humillacion|vivencia|interpretacion|lectura|apreciacion|berrinche|coraje|calentura|encono|rencor|suspicacia|recelo|mosqueos|desaliento)',
  /** Took it, felt it: subjunctive, as after regret. */
  TookIt:
    '/^(sienta|siente|sintie|sentid|sentir|toma|tome|tomad|tomar|vea|veas|vean|veais|vier|vies|viva|vive|vivid|vivie|perciba|percibid|percibie|interpret|experiment|considere|considerad|consideras|piense|pienses|crea|creas|crean|opin|encuentre|halla|halle|lleve|llevad|llevar|parezca|parecie|parecid|result|cai|caye|caig|agrad|guste|gustad|gustar|convenz|convenc|conforme|confie|desconf|enfad|enoj|moleste|molestad|molestar|molestas|disgust|ofend|ofenda|decepcion|irrit|indign|frustr|duela|dolid|dolie|hiri|hera|herid|fastidi|cabre|mosque|rebot|calent|pique|picad|fie|resienta|resint|resentid|lament|sulfur|alter|agobi|inquiet|preocup|desespera|apene|incomod|pong|pusie|disguste|entriste|llor|desilusion|contrari|perdid|perdir|pierd|enfur|rall|raya|raye|quej|arrepient|revent|repate|choc|chirri|percib|entienda|entendid|entendie|reciba|recibid|juzg|acoj|desanim|desmotiv|humill|menospreci)/',
  /** A firm or a body of it, which may speak in place of a person. */
  Firm: '/^(empresa|compania|firma|direccion|gerencia|banco|entidad|editorial|municipalidad|ayuntamiento|colegio|escuela|universidad|notaria|fundacion|consultorio|clinica|hospital|restaurante|hotel|inmobiliaria|organizacion|institucion|centro|equipo|departamento|oficina|agencia|tienda|taller|aseguradora|mutua|casa|fabrica|corporativo|corporacion|grupo|administracion|secretaria|comunidad|asociacion|academia|aerolinea|operadora|plataforma|servicio|consejo|junta|concejo|alcaldia|gobierno|ministerio|delegacion|sociedad|cooperativa|despacho|bufete|gestoria|libreria|biblioteca|museo|teatro|comercial|transportes|muebles|viajes|seguros|laboratorio|farmacia|guarderia|residencia|personal|plantilla|staff|familia|marca|negocio|establecimiento|local|concesionario|imprenta|franquicia|constructora|financiera|caja|sucursal|facultad|jefatura|rectorado|decanato|camara|federacion|club|gimnasio|parroquia|diario|periodico|revista|gasolineras|hoteles|autobuses|ferreteria|panaderia|pasteleria|muebleria|cadena|distribuidora|productora|unidad|area|seccion|organismo|instituto|presidencia|administrador|finca|propiedad|comite|cocina|recepcion|almacen|tesoreria|correo|carta|escrito|presente)/',
} as const satisfies Readonly<Record<string, string>>;
