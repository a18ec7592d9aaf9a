/** What GEXF 1.3 allows of what we write; also that each line ends at points that are there, and each value has its declaration. */
export const GEXF_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:g="http://gexf.net/1.3" targetNamespace="http://gexf.net/1.3" elementFormDefault="qualified">
  <xs:element name="gexf">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="meta"><xs:complexType><xs:sequence><xs:element name="creator" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
        <xs:element name="graph">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="attributes" minOccurs="2" maxOccurs="2">
                <xs:complexType>
                  <xs:sequence><xs:element name="attribute" maxOccurs="unbounded">
                    <xs:complexType>
                      <xs:attribute name="id" type="xs:string" use="required"/>
                      <xs:attribute name="title" type="xs:string" use="required"/>
                      <xs:attribute name="type" use="required"><xs:simpleType><xs:restriction base="xs:string">
                        <xs:enumeration value="string"/><xs:enumeration value="long"/><xs:enumeration value="double"/><xs:enumeration value="boolean"/>
                      </xs:restriction></xs:simpleType></xs:attribute>
                    </xs:complexType>
                  </xs:element></xs:sequence>
                  <xs:attribute name="class" use="required"/>
                </xs:complexType>
                <xs:unique name="attributeOnce"><xs:selector xpath="g:attribute"/><xs:field xpath="@id"/></xs:unique>
              </xs:element>
              <xs:element name="nodes"><xs:complexType><xs:sequence><xs:element name="node" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:sequence><xs:element ref="g:attvalues"/></xs:sequence>
                  <xs:attribute name="id" type="xs:string" use="required"/>
                  <xs:attribute name="label" type="xs:string" use="required"/>
                </xs:complexType>
              </xs:element></xs:sequence></xs:complexType></xs:element>
              <xs:element name="edges"><xs:complexType><xs:sequence><xs:element name="edge" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:sequence><xs:element ref="g:attvalues"/></xs:sequence>
                  <xs:attribute name="id" type="xs:string" use="required"/>
                  <xs:attribute name="source" type="xs:string" use="required"/>
                  <xs:attribute name="target" type="xs:string" use="required"/>
                  <xs:attribute name="label" type="xs:string"/>
                  <xs:attribute name="kind" type="xs:string"/>
                  <xs:attribute name="weight" type="xs:double"/>
                </xs:complexType>
              </xs:element></xs:sequence></xs:complexType></xs:element>
            </xs:sequence>
            <xs:attribute name="mode" type="xs:string" fixed="static"/>
            <xs:attribute name="defaultedgetype" type="xs:string" fixed="directed"/>
            <xs:attribute name="idtype" type="xs:string" fixed="string"/>
          </xs:complexType>
          <xs:key name="node"><xs:selector xpath="g:nodes/g:node"/><xs:field xpath="@id"/></xs:key>
          <xs:key name="edge"><xs:selector xpath="g:edges/g:edge"/><xs:field xpath="@id"/></xs:key>
          <xs:keyref name="source" refer="g:node"><xs:selector xpath="g:edges/g:edge"/><xs:field xpath="@source"/></xs:keyref>
          <xs:keyref name="target" refer="g:node"><xs:selector xpath="g:edges/g:edge"/><xs:field xpath="@target"/></xs:keyref>
        </xs:element>
      </xs:sequence>
      <xs:attribute name="version" type="xs:string" fixed="1.3" use="required"/>
    </xs:complexType>
  </xs:element>
  <xs:element name="attvalues"><xs:complexType><xs:sequence><xs:element name="attvalue" maxOccurs="unbounded">
    <xs:complexType>
      <xs:attribute name="for" type="xs:string" use="required"/>
      <xs:attribute name="value" type="xs:string" use="required"/>
    </xs:complexType>
  </xs:element></xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

/** The same of GraphML 1.0. Ids are name tokens there. */
export const GRAPHML_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:m="http://graphml.graphdrawing.org/xmlns" targetNamespace="http://graphml.graphdrawing.org/xmlns" elementFormDefault="qualified">
  <xs:element name="graphml">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="key" maxOccurs="unbounded">
          <xs:complexType>
            <xs:attribute name="id" type="xs:NMTOKEN" use="required"/>
            <xs:attribute name="for" use="required"><xs:simpleType><xs:restriction base="xs:string">
              <xs:enumeration value="node"/><xs:enumeration value="edge"/>
            </xs:restriction></xs:simpleType></xs:attribute>
            <xs:attribute name="attr.name" type="xs:string" use="required"/>
            <xs:attribute name="attr.type" use="required"><xs:simpleType><xs:restriction base="xs:string">
              <xs:enumeration value="boolean"/><xs:enumeration value="long"/><xs:enumeration value="double"/><xs:enumeration value="string"/>
            </xs:restriction></xs:simpleType></xs:attribute>
          </xs:complexType>
        </xs:element>
        <xs:element name="graph">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="node" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
                <xs:sequence><xs:element ref="m:data" maxOccurs="unbounded"/></xs:sequence>
                <xs:attribute name="id" type="xs:NMTOKEN" use="required"/>
              </xs:complexType></xs:element>
              <xs:element name="edge" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
                <xs:sequence><xs:element ref="m:data" maxOccurs="unbounded"/></xs:sequence>
                <xs:attribute name="id" type="xs:NMTOKEN" use="required"/>
                <xs:attribute name="source" type="xs:NMTOKEN" use="required"/>
                <xs:attribute name="target" type="xs:NMTOKEN" use="required"/>
              </xs:complexType></xs:element>
            </xs:sequence>
            <xs:attribute name="id" type="xs:NMTOKEN"/>
            <xs:attribute name="edgedefault" type="xs:string" fixed="directed" use="required"/>
          </xs:complexType>
          <xs:key name="node"><xs:selector xpath="m:node"/><xs:field xpath="@id"/></xs:key>
          <xs:key name="edge"><xs:selector xpath="m:edge"/><xs:field xpath="@id"/></xs:key>
          <xs:keyref name="source" refer="m:node"><xs:selector xpath="m:edge"/><xs:field xpath="@source"/></xs:keyref>
          <xs:keyref name="target" refer="m:node"><xs:selector xpath="m:edge"/><xs:field xpath="@target"/></xs:keyref>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
    <xs:key name="keys"><xs:selector xpath="m:key"/><xs:field xpath="@id"/></xs:key>
    <xs:keyref name="declared" refer="m:keys"><xs:selector xpath="m:graph/*/m:data"/><xs:field xpath="@key"/></xs:keyref>
  </xs:element>
  <xs:element name="data"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
    <xs:attribute name="key" type="xs:NMTOKEN" use="required"/>
  </xs:extension></xs:simpleContent></xs:complexType></xs:element>
</xs:schema>`;
