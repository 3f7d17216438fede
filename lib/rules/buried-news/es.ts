import type { RuleLanguage } from '../../checker/rule.ts';

export const es: RuleLanguage<null> = {
  texts: {
    title: 'La noticia llega tarde',
    advice:
      'Quien lo lee tiene que buscar el problema y se siente entretenido. Dígalo en las primeras frases.',
  },
  phrases: {
    problem: [
      '(desafortunadamente|lamentablemente|desgraciadamente|infortunadamente|tristemente)',
      'por desgracia',
      '(pues|ahora) bien',
      'en otro orden',
      '(me|nos) (temo|tememos)',
      '(mala|malas|triste) (noticia|noticias)',
      '(no|ya no|tampoco) .{0,1} (habra|hay|queda|quedan|cuenta|contamos|tenemos|disponemos|alcanza|alcanzan|existe|existen|caben|conseguimos|logramos|logro|consiguio|pudo|pudimos|aparece|aparecio|estara|ira|iremos|sale|abre|abren|vendra|vienen|renueva|renuevan|continua|continuara|sigue|seguimos|cubre|pasa|paso|supero|superado|prospero|aprobaron|aprobo|acepto|acepta|aceptaron|autoriza|autorizo|figura|consta|coincide|cuadra|cuadran)',
      '(tendremos|tenemos|tengo|hay|hubo|hemos|tuvimos|tuve) .{0,1} que /^(cancel|aplaz|retras|pospon|cerr|suspend|par|cobr|sub|recort|reduc|mov|cambi|anul|retir|desmont|repet|deten|interrump|desped|prescind)/',
      '(tendremos|tenemos|tengo|hay|hubo|hemos|tuvimos|tuve) .{0,1} tenido que /^(cancel|aplaz|retras|pospon|cerr|suspend|par|cobr|sub|recort|reduc|mov|cambi|anul|retir|desmont|repet|deten|interrump|desped|prescind)/',
      '(necesitamos|necesito|hacen|necesita|pide|piden|cuesta|costara|saldra|sale|sumar|suma) .{0,3} (mas|otra|otras|otro|otros|adicional|adicionales|extra)',
      '(mas|menos) .{0,1} de lo (previsto|pactado|acordado|presupuestado|que|esperado|hablado|dicho|prometido)',
      '(hasta|recien) .{0,1} (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|despues)',
      'en (lugar|vez) de',
      '(otro|otra) (candidato|candidata|proveedor|empresa|oferta|propuesta|opcion|agencia|estudio)',
      '(dimos|dieron|dio|hemos dado) .{0,2} de baja',
      '(dimos|dieron|dio|hemos dado) .{0,2} por perdido',
      '(dimos|dieron|dio|hemos dado) .{0,2} por terminado',
      '(sin) (luz|agua|internet|servicio|calefaccion|linea|existencias|stock|fecha|plaza|plazas|fondos|cobertura)',
      '(mal|mala|malo|erronea|erroneo|incorrecta|incorrecto|incompleta|incompleto|vencido|vencida|caducado|caducada|defectuoso|defectuosa|inundo|quemo|quemado|robaron|robado|hackearon|filtraron|filtrado|reventado|revento|quebro)',
      '(cierra|cerramos|cerrara|cerraremos|cierran|termina|acaba|finaliza|deja|dejamos|dejara|cesa) .{0,2} (definitivamente|de|el|la|en|por)',
      'no .{0,3} (llegara|llegaran|estara|estaran|podremos|podra|podran|podre|incorpora|saldra|saldran|habra|sera|seran|cabe|procede|vamos|va|van|alcanza|alcanzo|llega|llego|llegaron|salio|funciona|funciono|vino|entregaremos|podemos|puedo|queda|quedan|hay|renovamos|renovaremos|seguira|cumple|abrira|abriremos)',
      'no entra en (esta|el|la) .',
      'no .{0,2} (estar|llegar|salir|poder) .',
      '/^(retras|demor|atras|cancel|aplaz|pospon|pospus|suspen|averi|extravi|agotad|descatalog|encarec|sobrecost|denega|rechaza|deneg|rechaz|rompi|estropea|estrope|incumpl|perdimos|olvidamos|duplica|equivoca|equivoque)/',
      '(perdido|perdida|roto|rota|rotos|rotas|danado|danada|fallo|fallado|fallaron|error|errores|fuga|suspension|baja|incidencia|caida|cayo)',
      '(se)? (nos|me) (paso|olvido|pasaron|olvidaron|cayo|rompio|estropeo|perdio|escapo)',
      '(sube|suben|subira|subiran|subida|aumenta|aumentara|aumento|incremento|incrementara) .{0,4} (precio|precios|cuota|tarifa|tarifas|coste|costo|presupuesto|alquiler|renta|euros)',
      '(precio|precios|cuota|tarifa|tarifas|coste|costo|presupuesto|alquiler) .{0,3} (sube|suben|subira|subiran|aumenta|aumentara|pasa|pasara)',
      '(falta|faltan|faltaron|faltaba|faltaban) .',
      '(hemos|he|han|ha|tenemos|tengo) .{0,2} (perdido|roto|olvidado|cobrado|borrado|equivocado|decidido|elegido|cancelado|retrasado)',
      'por encima del presupuesto',
      'mas (caro|cara|tarde) (de|del|que)',
      'mas (caro|cara|tarde) de lo',
    ],
    negation: [
      '(no|nunca|nada|nadie|ni|tampoco|sin|ningun|ninguna|todavia|aun|solo|pero|porque|debia|culpa)',
    ],
    courtesy: [
      '(gracias|agradezco|agradecemos|espero|esperamos|confio|confiamos|deseamos|deseo)',
      '(encantado|encantada|placer|gusto) .',
      'como (estas|esta|va|vas|van|le|te)',
    ],
    greeting: ['/^(estimad|querid|apreciad|hola|buen|buenos|buenas|senor|saludos|distinguid)/'],
    close: ['(saludos|atentamente|cordialmente|abrazo|besos|saludo)'],
    leaning: [
      '(pero|embargo|aunque|tambien|ademas|asi|esto|eso|esta|por|pues|lamentablemente|desafortunadamente|entonces|tampoco|y|otro)',
    ],
  },
  words: null,
  examples: {
    invalid: [
      {
        text: 'Hola, Marta:\n\nLa cocina avanza bien. Las puertas son de roble y han quedado preciosas. Los azulejos llegaron el lunes. Ana eligió el color contigo. La encimera ⟦no estará el día 30⟧. Podemos montarla el 9 de diciembre.',
        rewrites: [
          'Hola, Marta:\n\nLa encimera no estará el día 30. La cocina avanza bien. Las puertas son de roble y han quedado preciosas. Los azulejos llegaron el lunes. Ana eligió el color contigo. Podemos montarla el 9 de diciembre.',
        ],
        situation: 'bad-news',
      },
      {
        text: 'Estimado señor Rao:\n\nSus fotos están perfectas. El formulario está completo. La tasa está pagada. El mensajero tiene su dirección. El consulado ⟦canceló su cita del lunes⟧. Le he reservado el jueves a las 10.',
        rewrites: [
          'Estimado señor Rao:\n\nEl consulado canceló su cita del lunes. Sus fotos están perfectas. El formulario está completo. La tasa está pagada. El mensajero tiene su dirección. Le he reservado el jueves a las 10.',
        ],
        situation: 'bad-news',
      },
      {
        text: 'Hola, Tomás:\n\nLa banda ha ensayado toda la semana. La sala está preciosa. Los carteles están puestos. El menú está elegido. Los focos se ⟦retrasan hasta el día 9⟧. Te llamo el viernes a las 9.',
        rewrites: [
          'Hola, Tomás:\n\nLos focos se retrasan hasta el día 9. La banda ha ensayado toda la semana. La sala está preciosa. Los carteles están puestos. El menú está elegido. Te llamo el viernes a las 9.',
        ],
        situation: 'bad-news',
      },
    ],
    valid: [
      'Hola, Marta:\n\nLa encimera no estará el día 30. Las puertas son de roble. Los azulejos llegaron el lunes. Ana eligió el color contigo. Los grifos llegaron el martes. Podemos montarla el 9 de diciembre.',
      'Hola, Tomás:\n\nLa sala está preciosa. Los focos se retrasan hasta el día 9. Te llamo el viernes a las 9.',
      'Estimado señor Rao:\n\nSiento lo del lunes. Sus fotos están perfectas. El formulario está completo. La tasa está pagada. El consulado canceló su cita. Le he reservado el jueves a las 10.',
      'La cocina avanza bien. Las puertas son de roble. Los azulejos llegaron el lunes. Ana eligió el color contigo. Los grifos brillan. Los montamos el 9 de diciembre.',
      {
        text: 'Hola, Marta:\n\nLa cocina avanza bien. Las puertas son de roble. Los azulejos llegaron el lunes. Ana eligió el color. La encimera se retrasa al día 9. La montamos el 10.',
        situation: 'none',
      },
    ],
  },
};
