/** Classes of Spanish words, folded. See `index.ts` for how they are written. */
export const es = {
  /** What went wrong, as a noun. */
  Mishap:
    '(error|errores|fallo|fallos|falla|fallas|problema|problemas|problemilla|incidencia|incidencias|incidente|incidentes|retraso|retrasos|demora|demoras|averia|averias|equivocacion|equivocaciones|descuido|descuidos|despiste|confusion|confusiones|inconveniente|inconvenientes|percance|percances|contratiempo|contratiempos|desajuste|desajustes|malentendido|malentendidos|molestia|molestias|dano|danos)',
  /** Somebody who is neither we nor the reader. */
  ThirdParty:
    '(proveedor|proveedora|proveedores|transportista|transportistas|mensajero|mensajeros|mensajeria|repartidor|repartidores|contratista|subcontrata|fabricante|fabrica|almacen|agencia|banco|imprenta|companero|companera|companeros|becario|becaria|tecnico|tecnicos|gestoria|operadora|socio|socios)',
  /** What the reader has of us or sends us. */
  ReadersThing:
    '(pedido|pedidos|cuenta|paquete|envio|entrega|reserva|cita|factura|reembolso|pago|solicitud|ticket|reclamacion|formulario|contrato|suscripcion|archivo|archivos|expediente|correo|mensaje|queja|caso)',
  /** Makes a thing small. */
  Diminisher:
    '(pequeno|pequena|pequenos|pequenas|leve|leves|ligero|ligera|ligeros|minimo|minima|simple|simples|mero|mera)',
} as const satisfies Readonly<Record<string, string>>;
