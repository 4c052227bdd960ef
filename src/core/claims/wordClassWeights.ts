/**
 * What decides the word classes of `wordClasses.ts`: weights of an averaged perceptron (Collins 2002), trained on the
 * news, interview, biography, voyage, academic and court documents of the GUM corpus (Zeldes 2017; annotations CC BY 4.0),
 * pruned below 1.5 and rounded to halves. One string per feature: `value weights`, blank between, `_` joins parts of a
 * value; weights are a letter for the class (its place in `wordClasses`) and twice the weight.
 */
export const wordClasses = [
  'IN',
  'NN',
  'PU',
  'JJ',
  'VBN',
  'NNP',
  'CD',
  'DT',
  'VBD',
  'W',
  'VBZ',
  'RB',
  'TO',
  'VB',
  'VBG',
  'CC',
  'PRP$',
  'PRP',
  'VBP',
  'MD',
  'EX',
  'PV',
  'OTH',
] as const;

/** Words that are nearly always of one class: `word class`. */
export const fixedWords = `
! PU " PU % PU & PU ' PU ( PU ) PU + PU , PU - PU . PU / PU 0 CD 16 CD 2004 CD 2005 CD 2006 CD 2007 CD
2008 CD 2009 CD 2010 CD 2011 CD 2012 CD 2013 CD 2014 CD 2015 CD 2016 CD 2017 CD 23 CD 24 CD 25 CD 31 CD
: PU ; PU ? PU [ PU ] PU a DT across IN actually RB after IN again RB against IN ago RB almost RB
already RB also RB although IN among IN an DT and CC another DT any DT at IN away RB because IN
between IN by IN can't MD can MD cannot RB could MD despite IN during IN e.g. OTH each DT especially RB
even RB ever RB every DT finally RB five CD for IN four CD from IN generally RB he's PV he PRP here RB
highly RB him PRP himself PRP his PRP$ how W however RB i'm PV if IN in IN into IN it PRP its PRP$
itself PRP it’s PV just RB me PRP might MD million CD must MD my PRP$ never RB not RB now RB of IN
often RB or CC our PRP$ particularly RB probably RB quickly RB rather RB really RB recently RB she PRP
should MD six CD sometimes RB than IN that's PV the DT their PRP$ them PRP then RB there's PV
therefore RB these DT they PRP this DT those DT throughout IN thus RB together RB too RB two CD until IN
upon IN we're PV we PRP what W when W which W why W widely RB will MD with IN within IN without IN
would MD yes OTH you're PV you PRP your PRP$ – PU — PU ‘ PU ’ PU “ PU ” PU`;

export const wordClassWeights = {
  forms: `
0 b11e-14f5g6i-13k-4l11n-8s-5u-4v5w3 1 b15e-11f6i-9k-8n13o-8s11w6 12 a-4b-8e13f5i11n-5s-5
13 d-4e7f-4i5l-7n6 16 b7d3i-4n-3 2 b6e-6f6i-5k15l-4 4 d-4i21n-4s-5 5 b-5i5 8 b-9d4e12f3i-5l-4s3
9 b-6d-4e4h-4i-4n10s5 E b-4d6e7f-4g6l5n-5s-4`,
  formsAfterTag: `
0_CC b6h3i-6s4 0_CD j5m-5v4 0_DT c3h-3o5p-3r-6w4 0_EX i3 0_IN a-7g5h5j-3m-5o5r4s-4 0_JJ a3g-4h-7j3p3u-5
0_MD a-4b-6l4n10p3 0_NN h-7j11s3u-6 0_NNP b3d-5g5h-6j7r-10w3 0_OTH d-8l-5w7 0_PRP d-6e4f4h4i-4q3t4
0_PU l-3o-3u4 0_PV b-3d4e3j4 0_RB a5e-4l4w-5 0_TO l5s-5 0_VB a4d4e-4g3i-5j-4o-6q4 0_VBD a4g4j-11l4o-5p3r4
0_VBG a3e-3h3j-3l3p-4 0_VBN d4f-3n-5p4w-4 0_VBP a5d4e-3j-3m3s-5v4 0_VBZ j-4u6 0_W d3e4g-5i-4l-5m4r3s4
0_^ b-3n-4w3 12_DT b-5d-4e4f8 12_IN d3i-4 12_NN b-6i8s-4 12_NNP e-7i12 12_OTH e-7l6 12_PRP e-8i11
12_PU b4e-6f-3l8 12_PV d-3e8i-4 12_VB e6 12_VBD d5e5i-7l-4 12_VBG e7i-5 12_VBN e3i-5 12_VBP e3 12_VBZ d-3e7i-4
12_W e-3i5 13_DT b3e-3 13_IN d4 13_JJ b6d-3i-4 13_NN b4f-3 13_PRP s4 13_PU e-3i-4n7 13_RB i5n-5 13_VBD e8
13_VBG b-4e4 13_VBZ n4 13_W i4 16_CD b3 16_DT b3d8f-5o-6 16_JJ b5d7o-10 16_NN f5 16_PRP d3 16_PU d-3o5 16_RB d4
16_VB b-6o4 16_VBD b-3o6 16_VBG b4 16_VBN b4d-3 16_VBP d-3 16_VBZ b-3o5 16_^ d-3 1_CC d4f-6n3s3 1_CD b6l-4
1_DT b5d5f3l-5n-6 1_IN a4d-3 1_JJ b3d-5f4s4 1_MD n7s-5 1_NN b6e-4s7 1_NNP b5f6i-4n-9s9 1_OTH b-5n4
1_PRP b-5f-5n5s12 1_PU a5i5j-3s-3w7 1_PV d-5l4n7s-4 1_RB a-5d-6e6i-3n8 1_TO b-4f7j3l-4 1_VB s-3 1_VBD l5n5s-4
1_VBG d3n-4 1_VBN l7s-4 1_VBP a-5n4s4 1_W d-5l5n-7s5 1_^ a3d5 2_CC b-8f5k6 2_NN k5 2_NNP b-4k7 2_PRP b-7k7 2_PU k3
2_RB k5 2_VB b5k-3 2_VBD b5k-3 2_VBP b6k-4 2_W k4 4_CC i4 4_DT b4 4_NN e4 4_PRP i4 4_RB e-3i3 8_PU i-4 8_PV d4e-4
8_RB e4 9_CC n4s-4 9_IN e5 9_MD n4 9_NN s4 9_NNP n4s-4 9_PRP n5 9_PU s5 9_RB s5 9_VBD e4 9_VBZ e4n-4 9_W e-4n4 9_^ n3
E_CC e4 E_CD d4e-3g4i-3 E_DT f-3g4 E_IN b4g-4 E_JJ b-5d5e4 E_NN i-4l4 E_NNP i5 E_PRP i6 E_PU f3 E_RB d4l-3 E_VBN g3
E_VBP d-5e4 E_VBZ l3 E_^ l4`,
  formsAfterTwoTags: `
0_CC_CD a-4b-4d5 0_CC_DT n3 0_CC_JJ a-4b4s3 0_CC_NN b3f-4h-6j-3n-5s7 0_CC_NNP d-5f4n-5s-3 0_CC_PRP g-6w5
0_CC_PU b5i-5j4o-3s-5u5w4 0_CC_RB l6s3u-4 0_CC_VB n11 0_CC_VBN o4 0_CC_^ d-6f-5h6 0_CD_CC f-5h-3j5
0_CD_DT f5j4 0_CD_IN a4f-4j-5l6 0_CD_JJ a-4w3 0_CD_NNP f4w-4 0_CD_PU c4 0_CD_RB f-4g5w4 0_CD_VB a3f-3v3
0_CD_VBD d5l-8 0_CD_VBN d4 0_CD_VBZ d3 0_CD_^ b4 0_DT_CC l-4o3 0_DT_DT g4 0_DT_IN a-4n5 0_DT_JJ d-3
0_DT_MD d-4 0_DT_NN d-4 0_DT_NNP f-4 0_DT_OTH a5b-5 0_DT_PU b3 0_DT_PV g-3l4 0_DT_VB d4e3f-4m3o-3
0_DT_VBD e5f-4 0_DT_VBG f3 0_DT_VBN b-3l4 0_DT_VBP a-3 0_DT_VBZ c3d4h-5l3w-4 0_DT_W b-3v5
0_DT_^ b4g-3o7s4v-3 0_EX_CC i5j-5 0_IN_CC l-5o4 0_IN_CD d-5l5 0_IN_DT a3d-8 0_IN_IN a-4h3v3
0_IN_JJ b4f-4l-6 0_IN_NN a-7j3n3o4u-4v-4 0_IN_NNP a-4f3n-3r-5w4 0_IN_OTH e3 0_IN_PU g-3h-4n5u4v3
0_IN_RB b3g5o-4q-3s-4 0_IN_VB d5g4k-4n-3 0_IN_VBD q-3 0_IN_VBG g-5l3n-4p5 0_IN_VBN h-3l3o4w4
0_IN_VBP a4h3l4p-8 0_IN_VBZ d5h4l-4 0_IN_^ a-5d4h5 0_JJ_CC a4m-3o4 0_JJ_DT g-7i3j4p-3
0_JJ_IN d3e4g3j4k-6m-3 0_JJ_JJ k4 0_JJ_NN e-3 0_JJ_NNP k3 0_JJ_PRP b-4 0_JJ_PU d-3e5 0_JJ_PV a4
0_JJ_RB b4l4m4s-4 0_JJ_VB d-4j-3l-3m4r4 0_JJ_VBD f-4h-3l4 0_JJ_VBZ h-4l3 0_JJ_W l4 0_MD_NN l5n5
0_MD_NNP n3 0_MD_PRP n5 0_MD_PU n-5 0_MD_W p3 0_NNP_CC f3h6m-6p-7 0_NNP_CD d3 0_NNP_DT b4d4l-3n-4s-6
0_NNP_IN w-5 0_NNP_JJ d-5g-4k4 0_NNP_NN f3w-4 0_NNP_NNP h-7r-7s4u-4 0_NNP_OTH w4 0_NNP_PU b-7i-3
0_NNP_PV f-4w5 0_NNP_RB a3b3f-3 0_NNP_VBG b-4 0_NNP_VBN b5f-4 0_NNP_VBP a-3m3 0_NNP_VBZ b-5f3l4w-3
0_NNP_^ s3 0_NN_CC a-5h-4j6 0_NN_CD b-4c3d5f-5 0_NN_DT b4d4f-3h-4m3n-5o6 0_NN_IN d5i-7k-4w-4
0_NN_JJ i4j4n-4u-6 0_NN_MD l4 0_NN_NN b3f3n4o-4s-4u-4 0_NN_NNP d-3f3g-4i4p-4w3 0_NN_PRP a5l-4 0_NN_PU s3
0_NN_RB b-3 0_NN_TO a-3l5 0_NN_VB a3d-6n5s-5 0_NN_VBG a3d-4 0_NN_VBN b4s3 0_NN_VBP b-5j3 0_NN_VBZ d5
0_NN_W b-4 0_OTH_DT b4 0_OTH_NN d4 0_OTH_NNP d-4 0_OTH_OTH d-3w8 0_OTH_PU b-3d-3 0_PRP_IN b-4d-5l-5m3n4q4
0_PRP_MD n8s-7 0_PRP_NN d-3 0_PRP_NNP n-5 0_PRP_PV b3 0_PRP_VB b3d6 0_PRP_VBN l5 0_PRP_VBP s-5t4
0_PRP_VBZ t-4 0_PRP_W b-5l3s4t4 0_PRP_^ d-4k4l4n-4 0_PU_CC b-3h3w8 0_PU_CD c4d4e4n-4o4w-9
0_PU_DT b4h-4j-4l-4 0_PU_IN a-4n4 0_PU_JJ h-4k3p3w-5 0_PU_MD l5 0_PU_NN o-3q-4s-4
0_PU_NNP b4c-4e4f6g4j5n-3p-4 0_PU_OTH b5f-9g3 0_PU_PRP a6l-7 0_PU_PU f-4 0_PU_RB a-5f4j4m3 0_PU_TO a-3n7
0_PU_VB f-4p4s4 0_PU_VBD b-4d5l-4 0_PU_VBG a-5f-5h5 0_PU_VBN b-6c3g5 0_PU_VBP l-3s5 0_PU_VBZ a4
0_PU_^ d-5f4g-4 0_PV_IN l-3p4 0_PV_PU b-3f-3l3m3 0_PV_VB d-4 0_PV_VBP a4 0_PV_^ a-4e3f5h3j4o-4p-4
0_RB_CC b5d-5h-4 0_RB_CD a5b4d-4l-4 0_RB_DT d-5g-6o4w-3 0_RB_EX d-3l3 0_RB_IN h5l-4 0_RB_JJ b6w-4
0_RB_MD a-4d-7l3n11s-3 0_RB_NN b-5d-4j4n6 0_RB_NNP k4 0_RB_PRP i3k5w-3 0_RB_PU f4h3n-4r-4
0_RB_PV d6f-3l3n-4r4 0_RB_RB e4i-3s-4 0_RB_VB b-7d5h-3w4 0_RB_VBD d4e-7o3 0_RB_VBN a4d3
0_RB_VBP d7l6n-4p-3 0_RB_VBZ d9l-6 0_RB_W d3s3 0_RB_^ d-3h4j-3l-4v3w6 0_TO_JJ b5l-3 0_TO_PU b-3n3
0_TO_VBD l4 0_TO_W f-4n4 0_VBD_CC a-4d-4l6 0_VBD_EX b5l3 0_VBD_JJ a4 0_VBD_NN i4m4
0_VBD_NNP a-5d3g4h-3o3u4w-3 0_VBD_PRP f4h5j-4o-4w4 0_VBD_PU a5j-3 0_VBD_VB a3 0_VBD_W a3d4h-4q-3r3
0_VBD_^ a-6d3h6 0_VBG_CC h4 0_VBG_DT a3b7d-4f-3 0_VBG_IN h4j-3 0_VBG_JJ b5 0_VBG_NN a-4w4 0_VBG_NNP b-4g4
0_VBG_PU f7h-6l4m-4r4 0_VBG_PV a4 0_VBG_RB h-4 0_VBG_VBD a-4b-4d7l3 0_VBG_VBG a4 0_VBG_VBN d6
0_VBG_VBP a-3b-3h5 0_VBG_^ l3 0_VBN_CC b3 0_VBN_DT b7l-3 0_VBN_IN b5f-4 0_VBN_NN b-4 0_VBN_PRP a-6h4
0_VBN_PU l-3 0_VBN_PV b-4d7 0_VBN_RB b-4h5 0_VBN_VB f5l5 0_VBN_VBD d4h-6o3w-3 0_VBN_VBG f4l-5m5
0_VBN_VBN a4j4 0_VBN_VBP a5f-4 0_VBN_VBZ a3f-6l4q-3r3 0_VBN_^ b-4d4 0_VBP_CC b-4 0_VBP_EX a-4g4j4l-4
0_VBP_JJ d4m-3 0_VBP_NN j3n3p-3 0_VBP_NNP l5 0_VBP_PRP d-4f3j-6m8v3 0_VBP_PU e3 0_VBP_RB h-3l3 0_VBP_W l4
0_VBZ_CC a-3b6d-6s3 0_VBZ_DT d3h-5 0_VBZ_EX d-6h5 0_VBZ_NN h-8l3m3 0_VBZ_NNP d3h5
0_VBZ_PRP b3d4f-5i-4j-4l3n3s-4 0_VBZ_PU u3 0_VBZ_RB d-5 0_VBZ_VB a4 0_VBZ_W b-6u4 0_VBZ_^ a-6h8l-4
0_VB_CC d3h-3j5 0_VB_IN a4i-4l5m-6 0_VB_MD e-4h6j-3o-6q3r3 0_VB_NN a-4d-5l4 0_VB_PRP l-6m4 0_VB_PU b-5w4
0_VB_PV d-5g3 0_VB_RB b-5 0_VB_TO b4d4h3j-4l3m-5o-3 0_VB_VBD d7f-5 0_VB_VBP a3b4l-6 0_VB_VBZ d5l-4
0_W_CC g-3r3 0_W_IN d4s5w4 0_W_JJ b4 0_W_NN a3 0_W_PU d-3 0_W_VB e5 0_W_VBG b3l-4 0_W_VBP l-4 0_W_VBZ b-4
0_W_^ b-3s5 0_^_^ b-3n-4w3 12_CC_DT e-4i4 12_CC_IN e8i-8 12_CC_NN d-5e4 12_CC_PU e-7i4 12_CC_RB e-3i5
12_CC_VBD e-4i4 12_CC_VBN e10i-10 12_CD_IN e-3i3 12_CD_NNP e-5i5 12_CD_RB e5i-3 12_DT_CC d-6 12_DT_PRP i4
12_DT_PV e4 12_DT_RB d3 12_DT_W i3 12_IN_CC d5e-5 12_IN_NN b4d4i-4 12_IN_VBD d4 12_IN_VBN d-3
12_IN_VBZ e5 12_IN_^ d-5e5 12_NNP_NNP b-3d5 12_NNP_PU e-4i6 12_NN_DT d-6e4i4 12_NN_JJ d4 12_NN_VBG d3i-4
12_NN_VBP e3 12_NN_W e3i-3 12_NN_^ i4 12_OTH_OTH e-3l6 12_OTH_PU d5i-3 12_OTH_^ e-3i4 12_PRP_CC e-4i4
12_PRP_IN e-5i7 12_PRP_RB e-4i4 12_PRP_VBD e7i-7 12_PRP_VBP e5i-5 12_PRP_W e-3i3 12_PRP_^ e-5i5
12_PU_CD e-7i5 12_PU_IN e5i-5 12_PU_NN l3 12_PU_RB d4 12_PU_W i3 12_PV_PU e6i-4 12_RB_CC d3
12_RB_NN d-3i4 12_RB_NNP e-5i8 12_RB_PRP e-10i12 12_RB_PU e-4i4 12_RB_VB e5i-3 12_RB_VBD e10i-9
12_RB_VBP e9i-10 12_RB_VBZ e6i-6 12_RB_^ e-3i3 12_VBD_DT d7e-7 12_VBD_NN e3i-3 12_VBD_NNP e5l-4
12_VBD_PRP i-3 12_VBD_PU e4 12_VBD_W e3 12_VBD_^ e-4i5 12_VBG_IN e5 12_VBG_VB d3e-3 12_VBN_VBD e3
12_VBN_VBP e4 12_VBP_NN d-4e7 12_VBP_RB d3e-3 12_VBP_W d4e-4 12_VBZ_NN e4 12_VBZ_PU e4i-4 12_VBZ_RB d6e-7
12_VBZ_W d-3e3 12_VB_IN e4 12_VB_MD d-4e6 12_VB_PV d6e-6 12_W_PU e-4i4 13_CC_NN e-3 13_IN_NN i5
13_IN_PU d4 13_JJ_DT b6 13_NN_DT b6e-3 13_NN_JJ e6 13_PRP_^ i-3s3 13_PU_NN b3 13_PU_RB n3 13_RB_CC i3n-3
13_RB_PRP i4 16_CC_JJ o-4 16_CC_NNP o4 16_CD_DT o4 16_CD_IN b5o-4 16_DT_CC o-4 16_DT_IN o4 16_DT_PU b3o-6
16_DT_PV b-3d5 16_DT_VB d-5o7 16_DT_VBZ b-5d3 16_DT_^ b5o-5 16_IN_NNP b-4 16_IN_VB b6o-6 16_IN_VBD b3o-3
16_IN_VBN d5 16_IN_^ b-5o5 16_JJ_CC b4o-4 16_JJ_IN b4 16_JJ_RB b-5d3 16_JJ_VBD b-3d6 16_JJ_VBG b3o-3
16_NNP_IN b-5o5 16_NNP_JJ b3 16_NNP_PV d3 16_NN_CC d4 16_NN_IN d-4 16_PRP_VBP d3 16_PU_IN b4o-4
16_PU_NN f-4 16_PU_PU b-4f4 16_RB_DT o-3 16_RB_NN d3 16_RB_PRP d3 16_RB_PV d-3o3 16_RB_VBD d5o-5
16_RB_VBP d-4 16_VBD_NN o4 16_VBD_PRP o3 16_VBG_NN b3o-3 16_VBN_IN b3o-3 16_VBN_VBZ o4 16_VBN_^ b4o-4
16_VBZ_JJ o4 16_VB_TO b-3 16_^_^ d-3 1_CC_IN a4d-3 1_CC_JJ d4 1_CC_NN d4l-4n4s-4 1_CC_NNP b-3d3f-3l5
1_CC_PRP n-5s6 1_CC_PU b4n-4s8 1_CC_VB n6s-4 1_CC_VBN b3 1_CC_VBP s4 1_CD_DT s5 1_CD_PU s-3 1_DT_MD n3
1_DT_NNP f4 1_DT_PRP b-6n4 1_DT_PU n-4s8 1_DT_PV b-4d4 1_DT_RB b-5d-6f3l3n3 1_DT_VB b5d3 1_DT_VBD b3
1_DT_VBG b6f-5 1_DT_VBN b3 1_DT_VBP d4 1_DT_VBZ b6d-4 1_IN_NN a4l-4s4 1_IN_NNP d-3 1_IN_PRP d-4w3
1_IN_RB b-5l3n3 1_IN_VB l3 1_IN_VBN d5l-4 1_IN_W b4 1_JJ_CC d-4 1_JJ_CD d3 1_JJ_DT b6f4n-5s-4
1_JJ_IN n4s-3 1_JJ_NN b4 1_JJ_NNP s4 1_JJ_PRP b-4n7 1_JJ_PV b-4n4 1_JJ_TO b-4n4 1_JJ_VBN b4 1_JJ_^ s4
1_MD_PRP s-3 1_NNP_CC b-7f3s7 1_NNP_DT l4n-5s4 1_NNP_IN d4n-4s3 1_NNP_MD n5s-3 1_NNP_NNP a3b8n-5
1_NNP_PU b7n-4 1_NNP_RB d-4 1_NN_CC s4 1_NN_CD b4d-4 1_NN_IN n-5 1_NN_JJ b5 1_NN_MD n5s-5 1_NN_NN b4d3n-6
1_NN_VBG b3s-7 1_NN_VBP d3n5s-4 1_NN_VBZ b-3d3 1_NN_W b-4s10 1_NN_^ a-5s7 1_OTH_PU b-3n4 1_PRP_CC s5
1_PRP_IN n-8s6 1_PRP_MD n12s-10 1_PRP_NN n-6s4 1_PRP_PU n-8s11 1_PRP_VB n7s-5 1_PRP_VBD f-3n12s-8
1_PRP_VBN n4 1_PRP_VBP n9s-7 1_PRP_VBZ d3 1_PRP_W n-8s8 1_PRP_^ n-4s8 1_PU_CD d-6s4 1_PU_DT f5n-3
1_PU_IN w4 1_PU_JJ d4n-5w5 1_PU_NN a-6i5w4 1_PU_NNP a4 1_PU_RB a3 1_PU_TO l3 1_PU_VB n7 1_PU_VBD n5
1_PU_VBZ d3 1_PU_^ b7f-7n-4 1_PV_CC d-4 1_PV_W a3 1_PV_^ b-4d4l4 1_RB_CC n4 1_RB_CD n-5s5 1_RB_DT b4d5l-5
1_RB_IN s-3 1_RB_MD b-4n8s-4 1_RB_NN n-11s8 1_RB_NNP s3 1_RB_PRP a-5i-3s10 1_RB_PU e6s-4 1_RB_PV s-6
1_RB_TO n3 1_RB_VB b6d-5 1_RB_VBD l-5n7 1_RB_VBP l-3n6 1_RB_VBZ d-11e5l10s-5 1_TO_JJ b-5 1_TO_NN j3
1_TO_RB b5n-5 1_TO_VB n3 1_TO_VBD b-3n3 1_TO_VBG n3 1_VBD_CC b5 1_VBD_NNP d-3l5 1_VBD_PRP a-4 1_VBD_W n4
1_VBG_IN b-6 1_VBG_PU b3 1_VBN_DT b5n-3 1_VBN_VBG l4 1_VBN_VBZ b-5n6 1_VBP_NN d4 1_VBP_PRP a-5n3s4
1_VBP_W s4 1_VBZ_EX d3 1_VBZ_IN b3 1_VBZ_PRP b-6n7 1_VBZ_W b3 1_VB_CC b4 1_VB_RB b5n-5 1_VB_VBZ n3
1_W_CC s-3 1_W_DT n-4s4 1_W_IN b5s-3 1_W_NN l-4n-4s7 1_W_NNP b-4s6 1_W_VBG l4s-4 1_^_^ a3d5 2_CC_JJ b-5k5
2_CC_NN b3 2_CC_NNP f4k-5 2_CC_PU b-6k6 2_CD_NNP b-4k4 2_DT_IN k-3 2_DT_JJ b-4k4 2_DT_NN b-5k5
2_DT_^ b-5k5 2_JJ_CD b3k-3 2_JJ_DT b-5k4 2_JJ_PU b-4k4 2_NNP_IN b4 2_NNP_NNP b-5k3 2_NN_CC b4k-4
2_NN_CD b3k-3 2_NN_DT b-7k5 2_NN_NNP k4 2_NN_VB b5k-5 2_NN_VBP b3k-3 2_NN_W b-5k5 2_NN_^ f-3 2_OTH_PU b3
2_PRP_NN b-4k4 2_PU_CD f-3k3 2_PU_NNP b-5k4 2_PU_PU b4f-4 2_PU_VBD b3k-3 2_RB_CC b-4k4 2_RB_IN b4k-4
2_RB_NNP k4 2_RB_PRP b-4k4 2_VBD_NN b4 2_VBN_VBZ b4k-4 2_VBP_EX b4k-4 2_W_NN b-3k5 2_W_PU b-3k3
4_NN_JJ e7i-7 8_DT_IN d-3e3 8_DT_PU d4e-4 8_NN_DT e-5 8_PU_NN e5 8_PU_RB d3e-3 8_PV_RB d5e-5
8_VBZ_NN d3e-5 9_CC_PU n4s-4 9_IN_NN e5n-4 9_NNP_CC n4s-4 9_NN_IN n3s-3 9_NN_NN s4 9_NN_VBN e3 9_PU_NN s3
9_VBZ_PRP e4n-4 9_W_^ e-4n4 9_^_^ n3 E_CC_NN e4i-4 E_CC_NNP e-3i5 E_CC_PU d-4l4 E_CD_DT d4 E_DT_IN e4f-5
E_DT_PV b6e-5 E_DT_VB d-4 E_DT_VBD d3e-3 E_IN_VB d-4e6 E_IN_VBN b3e-4 E_JJ_CC d3 E_JJ_JJ d4 E_JJ_VBD e5
E_NNP_IN d3 E_NNP_NN i4 E_NNP_PU i4 E_NN_DT e4i-4 E_NN_IN d-4i4 E_NN_JJ e-8i6l5 E_NN_NN e3 E_NN_PU e-5
E_PRP_IN e5i-5 E_PRP_PU i5 E_PU_JJ d4 E_PU_NN b3f-4 E_PU_PU e-4i4 E_PV_PU d4e-4 E_RB_CC d3e-3
E_RB_DT d4e-4 E_RB_NNP e-4i4 E_RB_PRP i4 E_RB_VBD d-3e7 E_RB_VBN d-3e3 E_RB_VBZ e3 E_VBN_VB d-4e4
E_VBN_VBD e-3g3 E_VBZ_CC l4 E_VBZ_PRP d-3e3 E_VBZ_RB e3 E_VBZ_W d5e-5 E_VB_TO d-5e4 E_^_^ l4`,
  formsBeforeForms: `
0_0 a9c6d9f5g4i-7j-11m-16n5o-4p4u-7v-3w5 0_1 a-5d10e-5g7h4i-6l-7m20o-7p-4q4s-7t5u-8w3
0_12 a6d-8g-6j4m-7q-3v3 0_13 a-5b-6d-5l3m4s4 0_16 a11d6e-3g3j-4l6m-7n-5r-4v4 0_2 b5d4e-6j8m-8o4s-6u5v-4
0_4 a-7d3f6i-4j3u5w-4 0_8 a6d-9f-6s5v4 0_9 a-11b6d-5m11 12_0 a-4b-4d7e10i6n-5s-5 12_16 e-4i5
12_2 b-5d-5e7f6i-3 13_0 d-4e5f-4i5l-7n6 16_0 f7n-3o7 16_1 b6f-4 16_16 b-5d5 1_0 e-7f4i-5k-6l4n13o-5s10w4
1_1 b-3n4t3 1_12 b6n-6 1_2 b6l-4 2_0 e-4i-3k15 2_1 k4 2_12 f6k-6 2_2 b-5k5 4_0 i15n-4s-3 4_1 i6 5_0 b-5i5
8_0 b-9e11f3i-5l-4s3 8_2 d3 9_0 b-6d-4e4h-4i-4n9s5 E_0 b-4d4e4i5l6n-5s-4 E_1 d-4e6f-4 E_12 e-4f4g3
E_16 d3`,
  bias: `
_ a-9b5e9f17g8h-8j-4k-5m-4o-10u-4v4`,
  word: `
# b-5c12f-4 03.10 f4g-4 050815 f3g-3 08:00 g4w-4 1 d5f-5w4 10 b-3g4 1017013 f4g-4 135 d-6l9 145 f5 15 l6
15071 g4 1596 g6 163 g3 1669 g3 17 d5g-5 18 d3 1830 b4 1906 f-3g3 1930 f5g-3 1960 b3 1970 b3 1999 g3 2 d4
20 f-4 2000 b4d-4 2001 g3 2002 g3 2018 g4 21 d6 2500 g5w-5 3 w3 30 d4f-4 33 d5g-5w4 34 d3 4 f5
44 d-5f8g-3 47 f5 5 b-4w4 501 d-4f7g-4 6 f-3 62 d3 71 f3g-3 75 f4 81 f5g-5 < b-3c5 = b-3c11d-4
@ a4b-8c9f-4 _ c5 a.m. f3 able d6 ablest b-5d5 aboard a11b-11d-5l6 abolished e4i-4
about a19b-10d-4l10n-3p-4 above a15b-10l7v-4 abroad d-4l7 absolute b-5d8 abstract b11d-3f-7 absurd d4
ac b-3f4 academia b4f-4 academic b-3d5 access d-3n-4s4 accompanied i3 according b-16o19 accou b-5w5
account d-3s4 accounted e-4i5 accurate b-7d12 achieve n3 acknowledge b-3n3 acquired d-4e4
acquittal b9d-5f-4 acquitted d-3e3 acted e-3i3 acting b8o-8 active d5 actor b9f-6 actress b8f-8
acute b-6d6 ad w7 adapts b-4k4 additional d3 additionally f-3l3 address b-7l-3n4s8 adenium w4 adequate d6
adjacent b-5d5 admires b-3k3 admitted e-8i10 adopted e4 adorned e4 adorns b-4k4 adult-like a-4d11
advanced d5e-5 adverse b-3d3 advertise n3 advertising b10o-10 advice b4l-4 aerogel b6f-4 affects b-3k3
affiliate b5 afford n4 affront b3d-3 afghan d18f-18 african d3f-3 afterwards b-6l11 age b8d-7
aged d17e-6i-9 agency b-4f4 agenda b3 aggregate b3 agnostics b-4f4 agriculture b6 ahead a-3b-10l15
ahmed f4 aids f5k-3 aims b-4k4 air b4f4s-4 airborne b-4d10l-3 aka l13 al b-7d-4w11 al-ahali f4
al-ikhbariya f5n-5 al-karim f5 albeit a6 aligned e4i-4 alike b-8l12 all a-4b-15d-14h41l13v-3
all-district b4d-4 all-girl b3 all-out d5l-4 alleged d-4e11i-7 alliance b4 allow b-3f-4n7 allows b-5k5
alludes k4 alma b5f-4 aloha w5 alone b-25d13g-3l22r-3 along a20b-7d-12f-3l6 alongside a11b-4
alright b-10f-5w18 alt b-8f8 alternative b-4d6 alternatives b3 altogether b-5l9 always b-13d-4f9l15n-3
am s11 amazing b-4d11o-7 amended e4 america f6 american d5 americans b-5f5 amount b4n-4 amounts b-4k4
analysis b9d-4f-4 anatomy b4 ancestry b4 ancient b-15d15 andrillae b-4w6 aner f4 anglican d-3f3
animal b11d-9 anime b-3f3 ankle-length b4 announced e-4i4 announces b-6k6 annual b-5d5 ant b8d-7
antarctic d8f-7 ante w3 anti-establishment b-8d8 anticipated e3i-3 antioch f3 antiquated d7e-6 ants b9f-3
anybody b4n-3 anyone b8d-4 anything b17d-4o-10 anyway b-8f-4l9w5 apart b-9l11 apartment b4d-4 aphid b3d-3
apostles b7f-7 apparent b-5d7 appeal b7d-5 appear b-9n3s7 appeared e-9i9 appears b-10k10 appellant b5d-4
applied d6e5i-11 applies b-4k4 apply l-6s7 applying o4 appreciate b-4n6 approach n4 appropriate b-6d7
approved e3i-3 approx b-6l8 approximates k4 april b-4f4 apt b-3d3 arab d6f-6 architect b5d-5
architecture b10d-5f-3 archive b6d-6 are b-10d-13l-7s40 area b10d-3f-4 areas a-3b10 aren't i-8s11
aren’t s5 argentine b-4d8 argument b10d-7 arise b-6s6 armenian d4 around a18b-9d-18f-5l19 arranged e7i-4
array b5 arrest b6l-3 arrival b5d-4 arrived e-6i6 arriving o4 art b11d-6 articles b6f-4 artillery b4d-4
artist b4d-3 artist's b7v-4 arts b-6f6 as a23b-9d-3f-4k-6l14 aside b-11f-5l14 ask b-7s5 aspect b4d-4
assembled e-5i5 assembly b7l-7 assert b-3 asserted d-4e4 assistant b4d-3 associate b6s-5
association b-3f3 assume n4 asylee b3 asylum b6d-4 athens b-5f7 athína f-5w6 atmosphere b14d-4l-5
attache b-5w5 attack b-4s3 attempts b5k-5 attend n5s-4 attention b4f-4 attract d-4s4 attracted e-7i7
audience b4 audio d4f-4 august f4 author b5 automatic d5 auxiliary b-4d4 available b-6d9
avant-garde d-3w8 ave f-3w5 avenue d-3 average b-10d10 averaging b5o-5 averse b-6d6 awakening b4o-3
award s-3 aware d4 axial b-3d3 aywv b-4f6 b e6f-6w5 bachelor b4 back b-19d9l33n-11s-8
background b17d-4f-4l-5 backwards b-3l3 bad b-3d7 bafta f3 bailey's b-4f4 balanced e4i-4 balancing b3o-3
ball b7h-4 ban b4d-3 banknote b4 bantu d3 baptist f6 bar b7 barbeque n4 bare d3 bars b4k-4 bart b-5f5
basalt b8f-5 base f4s-4 based e14i-13 basic b-7d6 basketball b10d-5l-3 bassiana b-7w7 bats b-6f-3k12
batting b3d-3f-4o4 battleground b4 bc b-5f-9l14 bce b-5l6 bd f5 bdsm b4f-3 be b-6l-5n25 beach b6d-6
beautiful b-4d4 beauveria f-9w9 become b-3e7s-3 bed b6e-5 been b-5d-4e28g-7l-4s-4
before a30b-12d-14l-4w11 began b-3e4 beginning b5o-3 begins k5 behalf b6f-5 behavior b8d-5
behind a14b-12d-4l4 being b-11o15 belgium f4 believe b-4s4 belong s8 beloved d5 below b-9d-5l16
bending b4d-4 benefit s4 beside a4 besides a12f-5k-3 best b-12d11f-9l12 best-known b-4d4 better b-21d15l5
beyond a19f-6l-4 bias b6 bible d-3f3 bible-translation b4f-4 big b-9d9 biggest b-5d7 bike a-3b17d-7l-4
billion b-17g17 biologist b5d-3 biology b6f-6 bird b4d-4 birds b10l-4 birth b8l-4 bit b8i-6
black b-7d11l-4 blacked d-3e4 blame s4 blessed e5i-5 blind b-6d7 block b3 blogging b-5o5 blood b6d-6
bloodied e4 blooming b-5o5 blow n4 blue b-7d7 board b6n-3 boarding b5o-5 boat b9d-5 body b6d-4 boils k3
bone b4 book b5d-4n-3s5 books b3 booming b-4d6 borderline d-3l7 borders k-4 born b-4d-9e19f-3 borough b4
botany b6d-6 both b-14d-7f-7h17p18 bound d8e-8 boundary b5d-5 bow s3 box b3 boxing b5o-4 boy b3 bqj b-4f6
brahms b-3f3 brain b13d-10 brainstorm b-6s6 branch n3 braverman d-6f11 bread b9d-7 break s-5
breakdown b5d-4 breakfast b7d-4 breaking b4f-3 breakout d6l-6 breakthrough b8d-6 breathtaking b-5d10o-5
brian d-3f3 brief b-4d9 brigadier b5 brightness b6d-4 bring b-4n7 bringing b-4o4 brings b-5k5 broad b-6d6
broadcasting b5o-4 broader b-13d13 bronze b3 brother b11d-7 bsl f6 buddhist d16f-10l-3 bugle n7
building b4f4o-8 built-in f-3l8 bulb b3 bulbs b4l-4 bully b14f-6l-8 burden b5 burgeoning b-5o4
burial b6d-6 burning b-5o5 burrow s5 bus b10d-6 busiest d4 business b18d-4f-6l-5 bust b3d-3 busted e5
bustling b-3o5 but a4b-12f-6l-5p26 butterfly f3 button-front b-5l8 byron b-4f5 bɛʁˈnʊli f6 c b-7w11
c.l.h. f5 ca a5b-4w3 cable b7d-7 calendar b3 call n4s-4 calle f-4w4 called d-3e15i-11 came i6 camp b6
campaign b8n-5 campaigning o3 campbell f4w-3 campus b5 canada b-3f3 canadian b-5 canal b5d-5
candidate b7d-5 candidates f3 cannes b-3f3 capital b18d-15f-3 captain b4d-4 car b10d-8 carbon b5
card b10l-4 cardinal b-4d4 cardinals b-4f4 care b8s-8 career d-3 careless b-3d4 carry b-6n6 carved d-4
case b12d-7 cash b5 categories b6f-3 category d-5 cathedral b5d-5 catholicism b5f-4 cattle b3d-3
caught e8i-6 cause a7n-5 cd b4 cds b4f-4 cell b3l-3 census a-3b9d-4 center d-5f7 centered d-5e6
central b-4 centralized d3 centre b7n-4 century b6f-4 ceo b5f-5 ceremony b4d-4 certain b-11d14
certainly l4 cfl b10f-7 cfls b9f-9 challenging b-5d7 chan b-3f6 change b12d-3n-8 changecoordsys f4
changes b3k-3 character b6d-6 character-style b4 charges b6k-6 charles b-5f5 charm b3 charming d6o-5
chathams b-5f5 cheap b-4d10 cheaper b-6d6 check n3 chest b5d-4 chief b-5d5f3 chien w4 child b5d-3
child's f3 child-bearing b6o-6 children b11 chinese d6f-6 chitonga-speaking f-5o5 chocolate b7d-7
chosen d-4e4 christian b-5d5 christians b5f-5 christopher f3 church d-5f7 cicada b4 cigarette b6d-4
cinnabara w4 circa w3 cities b5 citizen b3 citizens b4f-4 city b5d-7f3 city's b4 civil b-10d9f3 claim b3
claiming b-3o3 claire b-3f5 classified d-3e5 classmate b5d-5 classroom b4 classroom-like d6 claudio f7w-5
clean b-8d8 clear b-8d27n-6s-7 clearly d-6l6 cleveland b-5f7 cliffy d6 climate b25d-14f-8 clock b4
close b-15d17l18n-11s-7 closed e-6i6 closer d8 closing d-4o5 cloth b4 clothing b11o-8 co-founder b5
co-ordinated d-3e3 co-star b6d-3 co-starred e-5i5 coase f3 coast b4d-4 cocktail b6d-4 coded d-3e5
cognitive b-3d5 coincided e-5i5 coincides b-3k3 cold d4 collapsed e-4i4 collections b6f-6 college b9d-4
colonial d3 colored d-4e5 column b4 columnist b3 com b6d-4 combined e6f4i-9 combines b-3k3
come b-3d-4e-3i-4n10s8 comeback b5l-3 comedy b7d-4 comes b-12k12 coming b-6o6 commenced e-7i7
comment b4s-3 commentary b5d-5 commercial b-5d7 commercialish b-4d4 commissioned e-5i5 commitment b8d-8
common b-12d18l-4 commons b-5f5 communications b-3f3 commuting b-3o3 compact b-8d13 company b8d-8
comparative d3f-3 compared e10i-10 comparing b-4f4 complained e3i-3 complaining b-3o3 complaint b6
complement b-6s8 complements b-6k6 complete b-7d13n-5 completely d-3l5 complex b-7d11l-3
complicated d7e-5 comply l-3n3 comprehensive b-3d3 computer b9d-8 computing b12d-6o-7 conced b6e-5
concede n4s-3 concentrated e-3i3 conclusion b9f-9 conclusions b5f-5 condenses b-3k3 conduct n3
confessions b-5f5 confidence b4l-4 confine n7s-4 confined d5e-3 confinement b4 confirm b-5n3
conflicting d6o-3 confront s5 congested d3 congress b-5f9 connect n3 connected e7i-5 consciousness b4
consensus b3 conservation b-5f5 conservative d3f-3 consider n5 considered d-4e4 consist b-8n3s6
consisted e-8i8 consistent b-8d8 constant b-3d3 constantine f5 constitution b-5f5 constructivist b-6d6
construe s4 consume s4 consumer b10d-7 contact d-3n4s-4 contain b-5s7 contains k4 contemporary b-4d6
content b10d-10 contest b6d-6 contested e7i-5 context b10d-6 continued d3e-8i5 continues b-6k6
continuity b-5f5 contrast b7n-3 contributing d-3o3 control b4d-3 control-weight b5d-5 controls b3k-3
controversy b3d-3 convert s5 converted d-3i4 convincing d7o-5 cool b-12d15 coordinate b6d-6
copyright b10d-5 coral b6d-6 core b8l-4 coron b-4f4 corps b-4f4 corpus b4 correct b-9d31n-18
corresponding b-3d11o-7 cosmic d-5f5 cosplay b6d-3 cost b6i-4 costly d4l-4 costumed e5 couch b8d-7
could've s-4t5 council b6f-4 counselor b4 count b-4 countless b-7d8 coup b-5w5 courage w4 course b12d-10
court d-3f5 courts b6f-6 covered d-3e5 covid-19 f-5g5 cra b-4f8 crane b5d-4 crash n4 crawler b3d-3
create b-3n4 created e6i-4 creative d-8f12 credential d-7n7 credentialing o4 creek f3 crew b4
critic b10d-8 critics b6 crop b3d-3 cross f3 cross-clause d5 cross-linguistic b-3d3 crowd b3s-3
crowds b4k-4 cruise b6d-5 cuban d9f-9 cuc b5f-5 culture d-4f4 currency b4 current b-16d16 currently l4
cut-off b-3l3 cutoff b4l-4 cyber b-4d4 cycle f5 cyclone d-5f6 cyclones b3f-3 czech d9f-8 d e8f-10
d'alembert b-5f5 d'enfer b-5f6 d'ettorre f4 d'herbinville b-7f10 d'état b-4w6 da b-5f6 dab f4
daily b-5d14l-8 daly f5l-5 damning b-4d6 daniel b-8f8 daniela f3 danish d5f-3 daring d4o-3 dark b-3d9
darnell f4 data b10f-3 date n-5s4 daughter b4d-4 daughter's b3 daughters b-4f4 day b8 days a-4b12l-5
dd f5 de a-3b-8f10w7 dead b-9d15l-4 deadbolted e4 deadly d6l-6 dealing b-3o3 dean f4 dear d4 death b7
debates b6k-6 debris b4d-4 debut b8s-4 deceptive b-3d3 decide n5 decided e-3i5 decision-making b-3o3
declares b-3k5 decline b4 decoding b5d-4 decouple b-4s6 decree b8f-6 dedicated d7e-7 deep b-7d6l4
deeply b-4l4 default b4d-4 defeated e-4i4 defendant b6d-6 deficient b-11d13 degree b3g-3 del b-4w4
delete d-3n3 delinquent b-5d6 delivered e4i-4 demands b-6k6 democratic d-5f5 demonstrate b-7n-4s11
denied e4 denying b6o-6 deoccupy f4 department d-4f5 depend b-4n4 depends b-7k7 deposit n4 depth b5f-5
derived e4i-3 des b-5w6 describe s4 desert b-3f3 design b5d-5 designed e3i-3 desk b4 desperate b-5d6
dessert b4 detailed d15e-8i-6 detective b8d-5 develop b-4n7 developed d8i-6 development b6d-6
develops b-5k5 devil b5d-4 devocht f3 devoted e4i-4 dh b-3f4 diary b5d-7 did b-6d-5f-4i21w-3
didn't i18k-7s-4t-5 die b-8d5s5 died e-8i12 difference b4 different b-21d21 differentiates b-4k4
differing b-5o7 difficult b-7d17 digi-destined d8e-6 digital b-6f5 digress l-5s5 dine b-5l-4s8
dining b4d-3 dinosaur b3d-3 dioxide b5d-3 direct b-8d12 directly l5 disabled d9e-9 disappeared e-3i5
disappointed e7i-7 discharge b4d-4 disco b3 disconnect b-7n8 discourse b9d-3f-6 discovery f5 discreet d5
discussion b10f-8 disgorgement b4d-4 disgruntled d-3e3 disjoint b-4d4 dislike d-3s7 disney b-3f3
displayed e4i-4 dissecting b-3o4 disseminate d-4n6 dissertation b5f-3 dissipate b-3n3 distances b3k-3
distant b-7d9 distinct b-4d4 distinguished d4e-4 distributed d-4 district b4d-6 div e4 dive b4d-4
diverse b-8d10 diving b3o-3 dk b-3f5 dkk b-3c10 dna b8f-6 do b-7f-4l-4m6n11s14 do-or-die d-5n6
doctrine b5d-5 document b13d-4f-5n-3s3 documents b6k-6 does b-11k15 doesn't i-5k21t-6 doesn’t k12t-3
doing b-9d-8o16 domain b7d-5 dominantly d-3l3 don b-5l4n7 don't f-5i-6k-11n14s24t-10 donated d-3e7i-3
done b-16d-4e26l-4 donned i5 don’t k-3s11t-4 door b6d-5 dotted d-3e4 down a4b-12d-9l25 download l-4n4
downtown b12e-4f3l-7 drama b7d-4 dramatic d-4f4 draw b-4n4 dreaded e5i-3 dress n-5s5 dries b-3f5
drift b-3s3 drink b11f-4s-4 drinking b4 drinks b4f-3 drive b5n-3 driver b4 drives b6k-4 driving b-4d5
dry b-6d16n-6 du f8 due b-9d16l-4 dust b13d-8f-3 dutch b-4d11f-6 dwells b-6k6 dʒəˈroʊm b-5f5 e f-6l4w4
e-mail b3f-3 eager d3 eagle b6d-6 earlier b-13l18 early b-4d19f-5l-8 early-polynesians b-7f7
earnest b4d-4 earth b7f-7 easier b-4d16l-6 easily d-5l7 east d-4f-5l16 east-west b-6d-6f17l-5 eastern b-4
eastern-most b-3d8 easterners b4f-4 eastman f4 eastward l4 easy b-7d9 eat b-5n5 economic b-5d9 ed b7e-4
edited e3i-3 editor-in-chief b3 educate n3 education b4 edwardsiella f-6w6 effect b6d-11n6 effective d4
effectiveness b4d-3 efficient b-10d10 effort b3 efforts b4 ehow b-4f10 ehow's b-5f6 eight d-3f-5g13
eight-thousand-yard b7d-4 eighteen e-3g7 eighth l4 either a-5b-4d-9h10l-5n-5p25q-6 elected d-4e11i-7
electric d4 electrical d-4f4 electricity b4 elephant b3 elevator b-4f6 eleven g3 elite d5 else b-11d-5l16
elsewhere l6 em b-6r8 email b3d-3 emailed e-5i6 embodies b-3k3 emerged e-9i10 emergency b6f-6
emerges b-6k6 emerging b-4o6 emeritus b-6d7 emission b6f-6 emperor f7 emphasize n3 employ b-4n4
empowering d4o-4 empty b-3d6 encabalgamiento d-4w11 encompasses b-3k3 encountered e4i-4 encouraged i4
encourages b-3k3 encouraging d5 end b4f-6s5 endangered d7e-4i-4 ended d3e-14i11 endungo f4w-3
enduring b-4d7o-3 energy b3 engage b-4n4 engagement b3d-3 engineering b7o-6 engineers b-4f4 england b-7f7
english b-4f10 enjambed d-5e5 enjambment b17d-14 enjoy b-5n4 enlace b-8w8 enough a-12d9l7 ens b-4f4
ensure b-6n6 entails b-6k6 enter b-3n7 entered e-4i4 entertaining b4o-4 entertainment b10d-10
entire b-11d11 entitled e9i-9 entrance b6f-6 environment b4d-11f9 epic f5 episode b6 equalise b-3n5
equipment b5d-5 equivalent b-5d5 era b4d-4 erred e-4i5 erythema b5 es b-6f6 essential d3 establish s5
establishment b5d-5 estar f4 estate b5d-5 estimated d-3e7i-4 estimates b4 estonian d5f-3 et a-4b-5f5w11
etc b-9w11 etcetera b-6w6 ethnic d4 eugene f4 european d9f-8 evansville f4w-4 evening b8o-8 event b7d-7
ever-strange b-5d5 everyday b-3d3 everyone b4 everything b17o-13 everywhere b-4d-4l10 evidence b4 evil d4
evoke s5 evolution b-3f3 evolved i3 evolving b-9o12 ex d-5w10 exact b-6d6 examined e5i-5 example b8d-5f-3
excellent b-11d11 except a14b-4e-4 excited d9e-9 exciting d3 executive b-4d5 exercise s-4
exercising b6o-6 exhibit b9s-5 exhibits b6k-6 exiled i3 exist b-13n7s8 exit b5 expanded d3e-6
expect d-4n5 expected d-4e12i-8 experience b-6n11 experienced e-3i3 experiment b3d-3 experimental b-6d7
experimented i4 expert b6d-4 expertise b14d-7 experts b5f-5 explain n4 explains b-5k5 exploratory b-5d5
explore n5 exposure b6d-4 express b-10d8n3 expressed e-4i4 extant d5 extent b9 extract f8 extractive d4
extracts b-4 extreme b-5d5 extremely d-3l3 eye-tracking b13f-4o-7 f f-5w3 face b-5 facebook b5
faced e-3i3 facilitating b-6o6 facility-1 f-7g7 fact b7d-6 factor b4 faculty b9d-7 faded e-4i4
failed b-3d4e-8i8 failure b3 fair b-10d12 fairly d-3l3 fake b-4 fall b-5s5 falls b-4 fame b6
familiar b-5d5 family b23d-6l-16 famous b-4d7 fan b8d-5 fans b9k-9 far a-4b-7d-3l16 farewell b4
farming b6o-6 farther b-4d6 fascinating d4o-3 fast d-6l6 fast-track n5 father b9d-7 fauna b4l-4
favorite b-3d5 fdi b4f-4 fears b4k-4 features k4 featuring b-3o3 february d-3f3 fee b4 feed n4
feedback b8l-7 feeling b4 feet b6 fellow b4f-4 fellow-scots b-6f6 felony b4d-4 female b-7d7
female-oriented e4 femora b3 femur b6 ferries b5k-5 ferry b12d-5n-5 festival b6d-7 festivals b7f-5
few b-13d15 field b7 fields b4 fifa f3 fifteen b-9g10 fifth b-8d8f-4l5 fifty b-6g8 fight b-7n6
fighter b8d-5 figure b-8d-3f11n6 figures b3 file b11n-3 fill b-3s4 fillmore f12 film b3s-3 final b-3d5
financial b-4f4 financing b3o-3 find b-5n4 finding b8o-5 findings b5 fine b-6d13n-6 fine-grained d4e-4
finest d6f-6 finished d5e-3 fire b7s-5 fire-hose b4 fired e-4i5 first b-13d8l14n-3s-4w-4 first-hand b5
first-rate b6d-6 first-time b4 fisherman b5d-5 fishermen b4 fishing b11o-9 fit b-3n6s-3 fitting d5o-5
five-minute b3d-3 flag f4 flash b4 flashest b-4d4 flat b-7d9 flesh s6 flight b6d-6f7 flip n5
flip-flops b4 flooding b9o-9 flora b5 flourishing b-4d4 flow n3s-4 fluid b6d-5 fluorescent b-5d9f-4
fly l-4s4 focus n4 focused d5e-4 fold b5 folks b5 follow n-6s6 follow-on a6b-5d-6l9 follow-up d-4l7
followed i3 following b-10d-8o18 follows b-6k6 food b15d-5f-7 foolhardy d3 football b5 for-profit b-3d3
foraging b4 force b-3l5 forced e4 foreign b-10d10 foremost b-5l5 forever b-6l6 fork b-7n9 form b5n-3
formal b-5f4 formaldehyde b3d-3 format b4d-4 former b-18d20 formica f-8w8 formulate n4s-4 fort b-7d-3f12
forth l6 forthcoming b-4d7o-3 fortress b3d-3 forty b-5f-6g12 forty-eight g3 forward b-9l11 foul b3
found b-3e13l-3n-5 foundation b-5f5 foundations b4f-4 founder a-3b3 founding b-4o6 four-hit b4d-4
fourteen b4 fourteenth b-5d5 fourth b-10d15f-4 fr f4 frame b8f-5 framenet b-4f4 frames b4f-4 france b-7f8
frank b-4f5 fraud b3 free b-17d29n-4s-7 freeways b3 freewinds b-4f4 french b-4d14f-4 french-born e4f-3
frequent b-4d4 frequently-recollected e4 freshman b7d-7 friday b-6f6 friend b3 friendly d15l-12
friendship b4 frightening d4 front d5 front-line b3 frontiers b-7f7 fstatistic b8d-4f-3 full b-8d23f-6
fun d3 fundamental b-3d3 funeral b7d-7 funny b-3d7 further a-3b-6d11f-5l18p-5q-3w-3 furthermore f-5l12w-5
fusca w5 future d15f-7 gabonese d7f-5 gained i5 galaxy b6f-6 gallery b3f3 galois f6 game d-9f6
gameplay b5f-5 gaming b5d-5 gang b3 gaps b4 gathers b-3k3 gave i4 gay b-4d4 geared e5i-4 gender b13d-7
general b3d-7f7 generals f-3w3 genuine d4 geofence b3f-3 geofences b9f-9 geographic d6f-6 george d-4f6
german d18f-16 german-russian d5f-5 germany f5 get b-8n8s4 getting o4 giant b4d-4 girls b4 gis b11f-7g-3
give d-4 given d4i-3 gives b-3k3 gliders b-4f4 global d5n-3 gloria f6 gloss b4 glow b8l-6 gmail b-4f4
gmt b4 gnu b4f-4 go b-5s5 go-go n5 goal b10d-8 goalkeeper b5 gob f3 god b-4f4 goes b-4k4 going b-8o8
goldsmith f4 goldsmith's b-3f3 gone d10e-10 gonna d-3m7 good b-18d24l-3 goode b-4f4 google d-5f5
gordon f6 gosier f5 gospel b-3f3 got e3 gourmet b3 gov't b3 govern n-5s5 government b22d-5f-15
government's b4 governor b6 graduate b5 grammar b8f-4 grammarian b4d-4 grand b-8d11 great b-11d16h-3
greater b-20d22l-3 greatest b-4d5 greek b-4d15f-9 green b-6d10g-4 greyhound f5 grf b5f-5 grid b4d-3
gross b-4d4 ground b5e-3 ground-level b7f-7 group a-3b5f9l-4w-6 groups b3 group’s b-5v5 grow n4
growing b-8o7 growth b3d-5 guadeloupe b-5f5 guarantees b-4k4 guardian b-6f6 guest b8d-6 guide b6n-5
guided e4 guilt b3 guilty b-10d19e-3l-4 gun b5w-3 guys b5l-5 gwadloup f-8w8 hack b-3n7
had a-4b-7d-4e13f-4i20j-4l-7 hadid f4i-4 hadn't i3s-3 hajj b3f-3 half a-4b3h9 half-chinese d4l-4 hall b4
halls b5f-5 hana f-4w4 hand b-8l12 handles b-3k3 hands b7k-7 hands-on b-6l7 handsome b-4d4 happens b-7k7
harbouring b6o-6 hard b-10d15 harking o3 harm b4 has b-8i-6k24l-3 hasn't k4n-3 hate d-3s4
have b-12d-5l-5n15s24v-3w-5 haven't s5 having b-4o10 head b14l-3n-5 headed d11e-7i-4 headline b7d-5
health b9d-4 healthy d5 hear d-3n8 heat b8n-4s-4 heavy b-4d4 hebrew d4f-4 heian d-3f3 height b6l-3
heights b-8f8 helium b3w-3 hell b5 helmut f3 hence a-6b-13l20 her a-7b-12d-18f-4l-4p-5q36r21 here's f-5v6
hereby l8 heroes b-4f4 herself r5 hey f-9w10 he’s b-5v5 high a-4b-4d16l-4 high-five b6d-4
high-ranking d5o-3 higher b-9d13 highest b-10d12 highly-skilled d6e-4 hiking b8d-6 hilary d-3f3
hill b3d-4f7l-4 hindu d4f-4 hint b-5s6 hispanic d3f-3 historic d3 history b9d-7 hit b-4e-4i6
hitting b-3o3 hmmm f-5w5 hobby b3 holds b-4k4 holiday b4 holt b-4f5 holy d5l-5 home b14d-4f5h-8
homeless b-4d6 homeopathy b11d-6f-3 hong f4 hope f3n-4s4 horizontal b3d-3 horror f-6w6 horse b4
hospital b10d-8 host b4d-4 hostile b-4d6 hot b-10d11 hotel b3d-3 hour b5 hourly d4 hours b6
household b9d-9 housing b5 hovedarter w4 how-to a-4b-3m12 http b-7f12 https f6 huge b-5d7 hugh f5
huh b-3f-5w8 human b-8d9 humanities b-3f3 humid b-4d4 humpback b5d-5 hund l-5w7 hundred d-5e-11g16
hundreds b4 hydrogen b8f-5 hypothesis-testing b6o-4 i b-5d4f-17g5r21 i'd f-7v7 i'ile f-5w5 i'll f-6v8
i've f-3v5 i-244 f-5g5 i-44 f-4g6 i-580 f-3g3 i-nick f7 i.e. b-5w10 ian d-4f4 iata b-4f6 ideas b7
identifies b-8k8 identify n4 ie6 f5 ignore s6 ii f-10g12 ill d10l-10 ill-famed d5 illyrian d4f-4
image b20f-16 images b4 imagine b-5n4 imam f5 immersed e3 immortals b-4f4 impending b-3d5 imperial d3f-3
implied d5i-5 important b-11d15 improve b-4n6 improvement b4 in-group b6 in-house b-5d8 in-situ b-5w9
incarcerated d-3e3 incenses b-4k4 incentive b7d-5 inch b6d-4 incident b5d-5 include n-4s6 including b-7o7
inclusive d4 income b5 incorporate s3 incorrect b-3d3 increase b-3s5 increased e-4i4 increasing o4
incredibly l4 indeed e-7f-4l17 indian d8f-7 indicated i4 indirect b-6d6 individual b7d-7 indonesian d7f-7
indoors b-5l5 industrial b-9d9 infant's b-3v3 infected d9e-6 inferior d8f-8 inferred e4 info f4
información f-4w4 information b5 infrastructure b5 init b-3l6 initial b-7d7 initiative b4d-4 injury b6d-6
inland b-5l7 innovating b-3o3 insane b-6d9 insecure b-4d4 inside a6b-4l4 insofar a7f-4 inspired e4
instance b4l-4 instead a6b-11d-5f-4l25 institutional d11f-9 instruments b-4f4 insufficient b-3d3
intact b-4d4 intake a-3b10d-4 integrated e-6i4 intended e4 intensive d4 interconnected d4
interest b13d-6l-4 interested d29e-29 interesting b-10d28o-18 interestingness b4 international b-4d-5f9
internet b4d-6f3 interplanetary d5f-5 intersect b-8n4s7 intervening b-10d-4o13 interview b9f-5
interviews b5k-3 intriguing d-3o5 introduction b11f-11 introductory b-5d5 inventorying b5
investigación f6 investigated e-5i5 invited d-4e5 involve b-3s5 involvement b4d-3 involving b-3o5
iodine b22d-7f-7g-4 iodised e3 iq b5f-3 iraqi d10f-8 irish d-3f3 irr200 f-4g4 irrigated d4e-4
is b-13f-6k23q6 isfahan f4 islamic d9f-9 islamophobia b7f-7 island a-5b15f-7 islands b7 isn't i-8k18
isn’t k5 israeli d8f-8 issue b6 issues b7k-7 istandwithahmed f5 it's b-12f-10n-4q8v21 italian d6f-4
italy d-4f4 iv b-4f-4g8 i’d f-5v5 i’m f-11v11 i’ve f-4v4 j'ai w7 jack f8l-5 james b-3f3 january f5
japanese b-5d12f-5 jared e-6f9 jean d-3f3 jerome f7h-3 jespersen b-5f6 jesuit b-3d7f-4 jew b4f-4
jewish d6f-6 jkthom b6f-5 job b4 jogs k5 john f4 join n3s-3 joined e-5i5 jokes b4k-4 josh f3
journal b20d-18 july f4 junction b3f-3 june b-3f3 jóola d7f-5 k b5 kaiser f3 kathryn f4 key b-9d13
keywords b4f-4 kidding b-3o4 kind a-4b15d-7 kinda l3 knee b6d-6 knee-driven e6 know b-4e6f-5s5
knowledge b8f-5 known d-4s5 korea b-3f3 korean d9f-7 kr c5f-6 l'americano f4 l'enfant b-6d-4f10
l'ombre f5 l-band b20f-20 l2 b15f-9g-4 l2s b4f-4 la b-4f7 labelled e3i-3 labor b7f-6 laboring d-5o6
lack b7n-6 lady f3 land b6f4n-6 landed i4 landfall b8d-5l-3 language b5d-8f5 lantern b11d-13f4
large b-12d18 large-scale b5d-5 larger b-6d13l-7 larger-scale b5d-5 largest b-9d14l-5 laser b6
last b-18d25l-6s-4 lasting b-5d6 late b-9d9f-9l16 latent b-5d5 later a-5b-23d10f-10l33 latest d6
latin d6f-5 latter b-6d6 lattice b-4f4 laugh n5 laughs b-3k3 launch b5f-4 laureate b3d-3 law b4d-4
laws b4 lawyer b4 lax b-4d4 lay b-5i5 le f4 lead d5l-6 leader b5 leading b-5o8 leafy d4 league b5d-5
leaky b-4d4 learn b-5s5 learned d-4e5 learning b11o-8 least b-8d16l-5 leave b-4n7 leaving f-4o4
lectures b4k-4 led b16e-11f-5 lee b-6f6 left e-3f-4i-4l9 left-handed e-4l6 legal b-5d6 legend b3l-3
legendary d3 legion b-4f4 legislative d8f-8 legislature b4 legitimate d11l-5 length b5 less b-17d-5f8l22
lesser b-4d4 lesser-known e8f-8 let f-3n7 let's b-8n16v-7 letter b5d-3 letters b3 let’s f-3n6
lexical b-4d4 lgbtq d6f-4 liberated i3 libertarians f4 librarian b3d-3 librarians b11f-5 library b4d-4
license b5s-4 licensing b7d-3o-4 lie b-4 lies b-4k4 lieutenant-general b5d-5 life b9d-4f-4 lifelong d4
liftoff b6 light b4d8n-10 light-emitting o5 lighting b16o-14 lightning b7o-6 like a30b-17d-3n-3s-11w8
likely d11l-11 likewise l3 limb b6d-4 limestone b5 limited d20e-14i-6 limitless b-4d7 limits b4f-4
line b4 lines b3k-5 linguistic d-4f6 linguistics b9f-9 linked e3i-3 liquor b4 listening b6o-5
listing f9o-9 literary b-6d6 little b-15d17 live b-9d-6l16n-6s3 lived e-3i3 lives b6k-6 living b6d-4
loaded e7i-7 loading b11d-4o-8 loan b9n-4 local d4 localist b-5d12 located e10i-10 locomotor b-10d10
lodge f4 lodging b3 logging b3 logic b6d-6 logik w3 lonely d8l-6 long b-14d14f-4l26n-6s-11
long-standing o3 longer b-13l17 longest b-5l8 look b-5n9 looked e-6i7 looking b-6d12f-4 lookout b8f-8
looks b-4k4 loopholes b4f-4 loss b5d-5 lost e4 lotte b-3f5 loud b-3d3 loud-principle b7f-7 love b13n-13
loving d5 low-life b-5d6 lower b-4d7 lukaku f3 lull b6 lush b-4d4 léxico b-3w4 m e6f-6 m.p. b-3f3
m1 b-3f3 macaulay f4 made d-4e5 mademoiselle f-4w6 magazine d-3 magazines b5f-5 magic b6d-3
magician b6d-6 magnificent b-4d4 mail b-4n4 main b-19d20f4n-4 mainland b6d4 mainstream b-4d4 maintain n3
maintained i4 maize b4 major b-10d11f4 major-general b7d-7 make b-12n10s6 make-a-wish d-3f3 makes b-7k7
making b-5o5 male d9f-7 malformed d4e-4 malnourished d5e-4 man d-5w6 manage d-3 management b5d-4
manager b7f-4 mandatory b-8d14f-6 manganese b3d-3 manslaughter b4d-4 manual b11d-9 manuscript b6
many b-14d27f-4l-4 maori d3f-3 map b5f-6s6 marbles b-15f15 march b-5f8 marine b-5d5 maritime d6 markup b4
married e-4i6 marx f3 mass b-5d9 match d-4 material b16d-16 mathematician b10d-10 matthew d-4f4
mature b-6d6 maximum b-6d4 may b-11d-4t19w-4 maybe f-5l16n-4 mayor b3d-3 mccutchan d-3f3 mcdonnell f3
mean b-5 meaning b13o-12 means b-9k9 meant d-3e4 measured e5i-5 measures b4k-4 medal b4d-4 media b8
media-hopping b-4d6 medicine b9d-6 meet b-15n7s8 meeting b5f3o-5 melting o4 member b5 membership b4
memorial b8d-8 memory b9d-7 men b4 men's b4f-4 menace n4 mental b-4d4 mention b-5n3 mentioned i3 mere d3
met e-3i3 meteorites b5f-5 meter b8d-5 mets b-3f3 mets-inspired e5f-5 meydan f3 michael d-3f3
michelin-rated e5f-3 microscope b4f-4 microsoft b-4f5 microsoft's f5 microwave b6s-3 mid-1980s b6g-6
mid-shaft b-4d4 mid-town b7d-4 middle b-5 midwesterners b3f-3 mild b-4l4 milder b-3d3 mile b3d-3
military b-3d11f-4 milling b-5o5 mimic d-11n11s4 mimicking b-3o3 mind b3n-3 minded d6e-3 mineral b7d-7
mini-mmpi b-7f10 mini-serial b4d-4 minimum b5l-4 mining b5 miniseries b3f-3 minister d-5f7 ministry b-4f4
minor b-6d11f-5 minute b13d-5 misplaced d-3e4 miss f6n-3 missing b-5d7 mistake b6n-4 mistakes b4k-4
mitchell f7w-5 mixed i-5 miyako f-5w5 mlb f4 mlle f-6w6 mobile b-10d10 moderate d4 modern b-7d9 modify n4
modifying b4o-4 mohamed d-4e-3f7 moisture b4d-4 moment b3d-3 monday b-5f8w-3 monetary b-3d3 money b9d-7
monitoring b3o-3 monk b4 monks b5f-5 monsoon b5 montalvo b-4f4 montejo w3 month b9l-5 months b6
moon b8f-6 more a-6b-21d19f-8l23n-4 moreover b-5f-5l13 moriori b-4 morne f4 morning b7o-7 mosaic b4d-4
mosque b9d-4f-4 most b-16d5f-7l20 mother b12d-7 motive b7d-5 mountain b4d-3 move n4s-4 moved e-6i6
movement b5d-5 moves f-4 movie b8f-8 moving b-7d10 mozilla f3 mp f3 mr f6 much b-17d3h-7l22
muddying b-4o4 multicultural d5f-5 multiple b-11d11 multisite b-5d5 municipal f-4w4 municipality b-4f4
music b16d-11l-4 musician b4d-4 muslim d8f-8 muslims f5 mutation b5d-3 mvp b4f-4 mxn b3 myanmar b-3f3
myself b-9r13 mystery b8f-8 mérida f3 módulo f-9w9 mɔʁo f3 n b-5d-3l3p6 name b13d-5n-4s-4 named e9i-7
namely l3 names b7k-5 narrative b7d-5 narrower b-3d5 nasa b-5f6 nathan d-6f6 nation b-4f4 national b-8f13
native d-3 native-like d6 nato b-4f8 natural d7f-5 nature b8d-7 navy b4 nazi d5f-5 nazis b4f-4 nbc b-3f5
nclan f3 nd b-4d8 ne f-3w7 near a27b-7d-3n-10 nearby b-5d5 nearest b-4d4 nearly d-7l9 neat b-3d3
necessarily b-4l6 necessary b-6d8 need d-4n-6s8t3 needed e10i-6 needs b-6k6 neiafu f5 neighborhood b4
neighborhoods b5l-3 neighboring b-3d4 neighbouring b-3o6 neither b-5h7l-4p5 neo-noir d4 nest b3d-3
nests b-6k6 network b4d-4 neutral b-6d6 nevertheless a-3f-6l13 new b-14d9f7l4 newer b-8d8 news b10f-8
next b-18d13f-5l14w-3 nexus b4d-4 nice b-12d23l-6 nicknamed e4i-4 nigh d-4l5 night b14d-3f-5l-4
nightclub b3 nightclubs b3d-3 nine b-12g15 nine-month-old d3 nineteen d-3g5 ninth b-7d6 nl f3
no a-4d-10f-10h19w11 noam f3 noho w5 non a-3w7 non-art b5 non-avian b-7d7 non-commercial d3
non-muslim b-4d5 non-profit b-4d6 nonetheless f-3l7 nonpartisan b3d4f-5 nor b-5d-7p16 normal d4
normalcy b4 north b-11d-7f10l14 north-northwest l3 north-south b-5f7 northbound b-4d6 northeast b8d-7
northern b-3 norton b-4f5 note f-7n9s-3 nothing b23d-7o-12 notte b-5f5 novel b-4d5 nowadays b-9f-5l16
nowhere l11 number b11n-7s-3 numbered d16e-9i-7 numbers b4k-4 née w4 o'clock b-5l5 o'reilly f4l-4
oakland f6l-4 oath b6f-6 obesium b-3w3 object b5 objective b5d-5 obliterated e4i-3 obscure d4 obscures k4
observed e-8i9 observer b5l-5 observing b4 obtained e9i-9 occupying b-7o7 occur b-7s5 occurred e-6i8
occurring b-4o4 occurs b-5k5 ocean b13d-14 october b-5f7 odd b-3d3 off a10b-12d-4l13 off-the-shelf b3r-3
offer b-4 offers b-13k13 office b7d-4 officer b5f-3 officers b4f-4 officials b3 offsetting b-5o5
offshore l4n-3 oh b-4f-4w10 ok b-4d5g-4w6 okay d4f-10w12 old b-19d19f4 older a-6b-6d14 olympics b-3f3
omitted e3i-3 on a25b-14d-7f-9h4l8 on-line b-5d6 on-site b-5l5 onboard l6 once a14b-24l17
one b-9d-13e-7f-10g35l-6r17 one's r6 ongoing b-8d12o-4 onion b-8f8 online b-16d5l15 only a-6b-4d11
onomatopoeia b3 onto a4 onwards b-6l6 oozes b-3k3 open b-12d23n-5 open-air b5 opening b5 operators b4f-3
opposite a11b-5l-3 orange b-7d7 orbital b-3d3 orbiter b4 orchestra b4 order b7 ordered i3 ordinary b-5d6
org f5 organization b5f-5 original b6d9f-14 originated e-5i5 osf f4 other a-4b-17d38f-4l-5q-4
others b-6d6 otherwise b-9l16n-5 ottawa d-3f3 otto f4 ourselves r4 out b-16d-4l23 out-of-date b4
outdoors b-7l8 outer b-7d13f-5 outfielder b9f-7 outgoing b-3d3 outreach b4n-4 outside a5b-8l9
outstanding b-4d8o-6 outweigh s3 oval b-4d4 over a27b-14d-7f-5j-8l13 overall b-12d14h-4l7
overcompensate n3 overdone e7g-4 overdose b5d-5 overnight b-9l11 override n4 overseas b-9d5l5
overtures b4f-4 overwhelming d4o-3 owls b-5f5 own b-20d22n-4 ozone b14f-3g-3 ozone-temperature b5
p b4f-7w3 pacific d-6f6 pad b6f-6 padalecki f3 padded d-3e3 painting o-3 palacio f-6w7
pan-democracy b9f-5 pan-democrat d9f-6 pandemic b6d-6 paper b12d-5 papillon f-5w5 parallel b-8d10
paralympic d6f-6 paralympics b-8f8 parents b6l-4 parish b7d-7 park b-4f4 parking b14o-12 part b6
participant b10d-10 participants b4 participating b-3o5 particular b-5d7 party b-5f10 pas b-4 paseo f-3w4
pass b-3n3 passionate b-3d3 passport b4 past a5b5f-5 pay b-3 payment b5d-5 peace b9f-8 peak b4n-3
pedestrian b5d-5 pedestrianized e3 peeled e3 peer-reviewed d-3e5 pen b10d-10 penultimate b-6d6
people b20d-9 people’s b3 per a20b-6d-13l-4w7 perceived d-4e6 percent b6d-6 peremptory b-7d7 peres b-3f3
perform b-5n7 performance b5 perhaps b-9f-3l18 period b4 permits b-6k6 peroxide b9l-3 persian d-6f6
persians b7f-7 personal b-4 perspective b6d-6 peter f6 petitioner f5 petty b-3d6 ph b4f-4 phd b4f-4
pheasant b6f-5 philippine b-5d5 philosophy b4f-4 photo a-4b7 photograph n4 photographs b3 photos b5f-5
phrase-bounded d-4e4 phx f3 physician b6d-6 picked e-3i3 picnic n4 pictures b3k-3 picturesque d4
piedmont f3 pierre d-3f3 piled e3 pilgrims b5 pillar b5d-5 pilot b6d-3f-3 pink b-3d3 pioneering b-4o5
pirates b-4f4 pitcher b4 pittsburgh f4 pivotal b-5d5 pjɛʁ f4 place b4s-3 placed e8i-8 places f6k-4
plaintiffs b6d-3 plane b4 planned i-3 plant b5d-4 plants k-3 platted e4 playing b3d-3 playstation b-3f3
pleaded e-3i5 pleasant b-7d9 please b-11s-4w19 pleased d7e-7 pled e4 plenty b4 pleure b-6w6 plo b-4w4
plural d5 pluralist b-4d4 plus a-4f-6p11 pocket b4 podcast b4d-4 podiobooks b-10f10 poet b4f-4
point b6d-3s-6w6 point-ended d5e-5 pointe f3 pointed e3i-3 polaroids b14f-14 police b5n-4 polish d10f-9
polite d6l-4 political b-4d5 politically-themed d4 politician b7d-7 politicians b5f-5 politics b7
poll s-3 polling b4 polls b4k-4 polo b5d-3 poor b-10d14 popular b-4d7 port b-4f6 portrait b5 pose b-4s4
possible b-8d10 possibly l4 post b8l-7s-3w4 post-johar b-6f6 post-season b-4d8l-4 posted i3 poster b3
posterior b-3d3 posting b3o-3 posts b4k-4 posture b7d-5 potential b8d-8 pour w5 poured e4i-4 pov b3f-3
power b11d-7 practising b-4o6 praise b5 praying b-3o3 pre f-3w6 preach n3 preached d-3i4 precedent b6d-4
precise b-11d13 preclude n3 precluded e4 predatory b-5d5 prepared e3i-3 prescient b-4d4 present b-10d15
preserved e13i-11 president b4d-11f7 presidential d3 press b-6f6 pressure b4 pressures b3k-3
presumed e4i-4 pretty b-9l12 prevailing o3 prevalent b-6d6 preventing b-3o5 previous d4 price b5
pricy b-6d6 pride f4 priest b4 primarily d-3l3 prime b-6d6 prince b-4f4 principal b3 principle b4d-4
prior b-11l17 prison b3g-3 private b-9d16n-4 prize-winner b7f-7 pro b-4w4 pro-beijing b-4d21o-14
pro-establishment b-4d4 probe b4n-4 proble b6d-6 problem b4d-4 problems b4 proceed b-3n5 process b12s-10
processes b6k-6 processing b12f-3o-8 products b3k-3 profess s3 professor b4d-4 professors b5f-5
program b9f-4 programming b3o-4 progress b3s-4 project b9d-6 projects b7k-7 prominence b5
prominent b-10d10 promise b4s-4 promising d4 promote n-4s5 prompting b-3o3 prone b-6d10 pronounced e8f-5
proper b-11d17 properly d-5l5 property b14d-5f-5 proprietary d3 prosecuted e4i-4 protect b-5s5
protected d-6e10i-4 protection f3 protestant b6f-5 proved e-3i3 provide b-8n6s7 provided e6i-5
provides b-6k6 providing o4 province b4l-3 proving o4 psychology b10f-10 publish n3 published d-7e7
publisher b3 publishing b3 pucker b4 pulpit b7f-5 punch n-4s6 punishment b5d-5 punitive d3 pupil b4
pure b-6d8 purpose b8d-8 purpose-built b-3e8 quaint d4 qualitative b-4d4 quality b-6d8 quantcast f10l-5
quasi-state b4d-3 questionnaire b4 queues b3k-3 quick l4 quicker b-6d6 quid w5 quiet d5
quite b-9d-17h16l20 quote b4n-3 r b6f-4 racial b-3d3 radiation b6f-6 radius b5d-4 rain b8d-3 rains b4k-5
rainy b-5d5 raised e-4i4 random b-4d4 range s3 rapid b-7d7 rare b-11d18 rarely d-5l5 rate b4 rathbun f3
raw d4w-3 rbi b5f-3 rbis b4f-4 rd b-4d6 re d8f-5 re-emerged e-4i6 re-record n4 reach b-5e5 read i-5n5s5
readers b7 reading b11d-4o-7 ready b-9d9 reaffirm s5 real b-9d3l6 real-world b4 realist b4d-4
realize n5s-4 reason b8n-7 reasoned e-4i5 rebelling b-5o5 reborn b-3d7e-4 rebuilding b3 rebuttal b8d-6
received e-3i3 recent b-18d21f-3 recognize n-7s9 recommend b-3 record n-6s3 record-breaking b-4o4
recreated d-4e4 recreational d3 recurring o3 red b6d6e-8g-3 red-light b4 reduced e-5i5 referee b4
refers b-3k3 refining o5 reflects b-3k3 refreshment b4d-4 refugee b3d-4 regard b4 regarded e8i-7
regardless b-7l7 regenerate n4 regular d3 regulatory b-5d5 rejects b-4k4 related d31e-18i-13
relative b-4l5 relatively d-5l5 release n-5s5 released e5i-5 relevant b-9d10 reliable b-4d4 relief b6d-4
relies b-3k3 rely l-6s5 remain b-3s3 remaining o4 remanded d-4e4 remedy n7 remember b-6n4s5
reminiscent b-5d5 remote b-4d4 removed e4 rename n3 renowned e5 rent d-3n3 rental b5 repeat n3
replicate b-3d-4n7 replication b7d-4 reported d-5i7 reports b4k-4 repository b4d-4 represent b-5s4
represents b-6k6 reprinted e3 reproduce b-3s7 republican d3 requests b3k-3 require b-3 required e7i-4
rescued d-3e5 research b10d-4 reserve b3s-5 residential b-8d8 resilience b3 resources b-4f4
respect b16d-8n-7 respond s4 responded e-4i4 respondent b7d-6 response b4 rest b7d-7 restaurant b5d-5
resting b7o-4 restricted d5e-5 result s4 resulted e-11i11 resulting o4 results b4 resumed i3 retail d6
retaliated e-5i5 retired d-3i5 retirement b5d-5 retreated e-4i4 retrial b9d-9 retrieval b4d-4
return b9d-4s-5 returned e-4i6 reve w5 reveal d-3n5 revealed e-4i7 revenue b4d-4 reverse n3 reviews f-4k6
revisit k-3n4 reward n-3s3 rfi b5 rhythm b4f-4 rich b-3d8l-3 richard f3 ride b4 riders b3 rides b6k-6
right b-3d19f-9l10s-3w-8 right-handed e-4l4 rights b7f-5 ripe b-7d12 rise n4 ritual b4d-4 river b8l-5
rivertrail b-4f6 ro f-3w3 road b5d-6 roam b-3n4 roberts b-6f6 robust b-4d6 rocks b8f-5k-3 rohingya f3
role b7d-5 rolling d5f4o-8 roman d14f-12 romantic-era b6f-6 room b4 rooted e4 ros b-4f4
ros-concentration b3f-3 rough b-3d5 roughly l3 roughness b4 round l4 route n3 rov b4f-4 royal f3
rude b-4d4 rule n4s-4 rules b5k-5 ruling b4o-4 running o3 rush b4d-4 russian d8f-6 s a-3c4f4l-4r4
sacred d5e-5 sacrifice b-5s6 safe b-6d10 safer d4 sage b-6d6 sagotra b-6w6 said b-4i5 sailing b6o-6
salary b3d-3 salesman b4d-4 salinity b4f-4 sally f3l-3 salt b5 salute s6 same b-23d26 same-sex b8
sample b8d-4n-3 samples b4k-4 sampling b3 san f4 sand b4 santorum b4f4w-3 satellite b9d-3 satire b3d-3
saturday b-4f7 saturdays b6f-6 saviour b5f-5 say b-10n4s3w7 saying b-3o3 says b-9k11 scaling b7o-7
scared d7e-7 scattered d3e-3 scba b-4f4 scheduled e7i-3 scholar b4d-4 scholarly d8l-6 school b11d-5
schooling o3 science b7l-4 scientific b-5d6 scientology b-7f9 scientology-related d4 scled b7f-3 scope b4
score b5 scored d-4i12 scottish d7f-7 scratch b3 scratching o3 screen b6 screw b4 scuba b4 sea b3d-3f6
seafaring d5 seals b5f-5 season b5 secluded d4e-4 second a-6b-9d11f-4l13w-4 second-order b-6d6
second-team b-5d5 secret d8w-3 secretary b5d-5 secularist b5d-5 security b10f-10 see b-8f-3n10s5 seek n5
seeking b-4o4 seem b-5s4 seemed d-3e-5i8 seems b-7k7 segmented d-6e6 seized e4i-4 selected i4 self b4
self-contained d5e-5 self-labeled e-4i4 self-medicating b-3o5 sell n6 senior b-4d6 sentence b8n-6
sentences b4k-4 separate b-8d10n-3 separated e-3i3 serious d3 serve b-4s7 served e3 service b7d-5
set e6n-4 setting b5 seven d-6f4g8 seventeen b-3g3 seventh b-5 seventy d-4g7 several b-7d12
severe b-3d17j-3l-3 shah f7 shall l-3t6 shallow d3 shaped e7i-7 share b4s-5 shifted e-3i3 shimon f3
ship b4 shoes b7k-4 shopping b6d-4 shore b6 short b-22d26f-4 short-lived d12e-12 shorter b-4d6
shortstop b11f-8 shot b5 shouldn't a-4i-3t12 show b4f-5s4 shun n3 shuttle b9d-8 shy b-4d5 si b11f-7
sic d-3l6 sick d7l-3 side a-6b14l-5 significance b3l-3 significant b-7d8 silent d-3f3 silver b5d4l-5
similar b-4d7 simple b-13d13 simpler b-5d5 simplest b-4d4 simplified d-5e5 simply d-6l6 simul w4
siméon f4 since a30b-25f-6l5 sincere d7l-5 singer-songwriter b3l-3 single b-12d13 sir b5 sisal b5d-5
sister b5l-3 sit b-7n7 site b16d-6l-5 situ w5 sixteen e-4g4 sixth b-4d3 size b5 skin b8d-5 skirmish b3d-3
slanted d5e-5 slavonic d-4f4 sleeved d3 sleeveless b-4d4 slide b7n-3 slight b-8d7n4 slow b-4d9l5n-6s-4
small b-14d26h-6l-5 small-slope b3 smaller b-11d13 smoggy b-5d6 smoking b7o-7 smoother d7 snappy d4
snippets b3 snorkeling b-4o4 snow b4d-4 snowy b-4d4 so a6b-6d-4f-8l18n-3w5 so-and-so's l4 so-called e3
social b-6d5 socialist b4 socialize b-6s7 socotra f3 software b8 solid b-3d3 solo b-4l6
some b-13d-8f-8h36l8n-3 somehow f-5l9 someone b18d-4e-3g-8 something b28d-9o-19 sometime b-4f-4l7
somewhat a-3b-4l12 somewhere i-5l12n-4 song b5d-5 soon b-7l16 sooner b-5l7 sorry d5 sort b9n-3 sorta l5
souffleur f-4w6 sound d6 sounds b5k-5 source b7f-4 south b-3d-4h-4l15 southeast b-6l8 southern f4
southwards b-7l7 southwest d-3f5 soviet d4 soybean b6d-5 space f5 spacecraft b3 spaghetti b5d-3 span b3
spanish b-6d5 spanning o4 spans b-5k5 speak b-4n4s4 speaker b5d-4 speakers b4 speaking b-5o5 speaks b-4k4
special b-4f3 specialized e-3i3 specialty b3d-3 specific b-11d13 speech b4d-4 speed b10n-5s-3
spiritual b-4d4 split d4n-4 spoken d-4e4 spokesman b4d-4 spokesperson b7f-7 sport b6d-4 sporting d-4
spotlight n4 spouse b7f-4 sprawled e-4i6 sprogets f-6w6 square f7 sss b10f-8 sst b7f-5 st c-3f11l-4
staccato d4 staff b4 standard d10l-5 standing b10o-10 star b5d-3 stardust b-4f4 starred e-5i5 stars k4
start b-6n6 started i5 starting o4 starts k4 state b8d-7f9n-11 state-funded d-4e4 stated e-5i5
stately d4l-4 statement b9d-9 states f5k-7 stating b-4o4 station b-8f8 stationed e6i-6 stationery b4d-4
statistic b9d-8 status b4 statutory b-6d6 stay s4 stayed e-5i5 steadily b-3l3 steel b3 steeped e3
stemmed e-4i4 steward b4 still b-6d-4l26 stimuli b5d-4 stolen d3 store b12f-4l-3 stored e6i-3
stormtroopers b6f-6 story b5d-5 straight b-9d3l6 strain n3s-3 straits b-3f3 strange b-5d5 stratosphere b3
stray b-6d6 streamline b-5n6 street b12d-7f4 strength b7 strict b-11d11 strike b7n-4 strikes b5k-5
strip n3 stripe b3 strong d10l-6 stronger d5 structured e4 structures b6k-6 sts-1 f-3g7 sts-133 f-3g5
stuart d6f-6 stubborn b-3d5 student b15d-11 student-loan b5d-5 studied e-6i7 studies b9k-12 studio b7f-6
study b5s-4 studying o3 stuff b6 stunning d7o-5 stunted d-3e5 subject b6 submits b-4k4 submitted e5i-5
subtle b-6d6 success b10d-7 successful d5f-3 such a-4b-9d19f-4h17l-10 sudden b-5d5 suffered e-3i3
sufficient b-8d8 suggest d-9s10 suggested e-9i9 suggesting o4 suggests b-6k6 suicide a-3b7l-4
suitable d-4f4 summa w4 summary b7d-7 summer b6d-8f4 sunday b-7f7 sundays b6f-5 sunscreen b6e-6
superb b-4d4 superheroes b5f-4 superseding b-3o5 supplies b3k-3 supply b10l-5s-3 support b5d-3
supporting o4 suppose n6s-3 supposed e5i-3 supreme b-5d5 sur b-4f4 sure b-15d19f-9l8n-4w9 surface b5
surprises b3k-3 surprising d7o-7 surrounding o4 surveys b3k-3 survive n-4s4 surviving o4 suspected e4i-4
sustained d11e-8i-3 sut b10f-8 svy b-3f5 sweeping d4 sweet b-6d6 swiss d6f-4 sydfynske f4
symbolizes b-3k5 synodis b-5f6 synoikismos b-3w6 syntactic d5 system b7f-3 systematic b-3d6
systems b10f-8 t b-4l7w5 t-shirt b6f-6 tabennese d-5f7 tabletop b3d-3 tagebuch f-4w6 tail b5 taken e3
takes b-5k5 taking b-3d-3o6 talking b-4 tanning b6o-5 taonga b-5w5 tapering b-4o4 tarahumara d5f-5
task b4d-3 taste n-5s5 tatars f4 taught e-4f3 tax b6f-5 taxes b4k-4 teacher b3 teaching b8o-10 team b8f-3
team's b-4v4 teams b7f-7 tear b5 tears b5k-5 teenage b-5d5 television b-4f4 tell n4 tells b-4k4
temescal d-7f7 temporary d4 ten b-4d-4f-5g21 tenure-track b8d-4l-3 tenured d7l-3 term b5 terminal d-5f5
terrain b3 test b21d-11f-7s-4 testament d-3 testing b9f-4o-5 tethered e3 text b9l-6 textile a-4b10d-5
th b-18d11f9 thai d8f-6 thank f-4n-5s13 that a20b-13d-9f-6h20j21l-10n-3w-4 that’s f-5v14 theatre b4d-4
theirs b-7r9 theme b4d-4 themselves b-19r21 theodorus b-5f7 theologian b3d-3 theories b4 theory b12d-8
ther w6 there b-13d-10f-5i-7j-10l19n-5u34 thereby b-4l8 theres b-4k8 there’s v7 theropod b3d-3 they're v7
thick d5l-3 thierry b-4f4 thin b-4d5 thing b15d-3o-12 things b8d-4 think b-5n5 thinking o3 third b-6d7
thomas f4 though a10b-6d-4f-6l9 thought e-7i4 thousand b-12d-4g15 thread b5l-5 threat b7d-5
threatening d3o-3 three b-13d-9f4g23 three-hundred e-3g3 thriller b3d-3 thrives b-4k4 thriving b-6d6
thrones b-5f5 through a27b-5d-8l-7 thursday b-8f8 thyroid b3d-3 tied d8e-5 til a3 till a4 time b15n-7s-4
times b8k-8 tiny b-3d3 tired d5 title b4d-6 titled e4 tmesis b-3w4 to a19b-12d-7f-9l-6m20n4
today b23d-4f-12 today's b9f-7 today’s b4 told d-4e4 tolerant b-3d3 tomorrow b3 took i6 top b-12d12
topic b6d-6 topics b3 topless d5 topped e-4i4 tops b3 total b-5d7 tourism a-3b5 tourist b11d-15f6
tourists b4 tours k-3 toward a14b-4d-5l-4 towards a13b-7l-3 town b16d-7e-4l-4 trade b3 trademark b4d-4
traffic b24d-15f-8 trail b3s-3 train b7n-3s-4 trained e3 training b18o-14 transcriptome b4 transfer b4
transferred e4i-4 transformative d3 translating b-6o6 translation f5 transmedia b7 travel f3
traveling b-5o9 treat n-4s5 treatise b4w-3 tree b10d-4 tree-lined d-4e4 trendy d5 trial b18d-7n-9
trick f-6n6 trillion b-6g6 trip b3 triple b-8d8 tripped i5 tropical d3 true b-7d7 trumped i3 truth b6l-3
try b-3n4 trying b-5o5 tsar's b7f-7 tuesday b-3f5 tulsa b-5f7 turn n3 turned e3i-3 turnout b9d-4
turística f-4w4 tv b9f-7 twain b-3f3 tweak n5 tweeted e-3i3 twelve d-6g8 twenty b-5g7
twenty-four b-7g10n-4 twenty-six b-4g5 twice b-16l18 twin-sister b3 twitter d-3f4 tycoon b4f-4
types b5k-5 typifies b-3k3 u.s. b-7f8 u2 f4 uh b-6d-6w14 uk f6 ultimate b-4d4 ultraviolet d6f-6
um b-7f-3w16 unattended d3 unawares b-6l6 unbeaten d3 unclear b-5d6 uncrowded d4e-4 undecided d5e-3
under a34b-15d-13f-4 underpin s5 undersecretary b6d-5 understand b-11f-4n14 understanding b10o-9
understatement b3d-3 underway b-5d10l-4 undiluted i-3l6 undisclosed d4 undisputed d4e-4 undoubtedly l3
uned d-3f6 unemployed d5e-5 unemployment b5d-5 unending b-3d5 unesco b-4f5 unexpected d5e-5 unexplored d3
unfamiliar b-3d5 unfortunate b-5d5 unheard d3 unification b-4f4 union b-6f6 unique b-8d13f-3
united d-6f10 university b-12f13 unknown b-6d14l-6 unless a16b-6l-4 unlike a6 unlikely d12l-12
unmarried d6 unorthodox b-4d4 unprecedented d14e-12 unrelated d3e-3 unremarked d5e-5 unsolved d3e-3
unsure b-6d6 unthinking d3 unusual b-3d3 unwieldy b-3d3 unwitting b-4d5 up a8b-12f-6l16
up-and-coming d-4o6 upcoming b-5d5 upends b-6k6 upper b-4d4 uprising b4o-4 upwards b-4l4 urban b-8d8
urbanized e-4i4 urgent b-6d6 us b-5d-5f6l-4r18 us-169 f-4g6 us-412 f-7g7 us-75 f-6g6 usd b6f-5
use b3d-5f-5n6 used d-3i3 user b5d-5 usi b-5f7 using b-3o5 usually b-4l6 utilise n-5s6 uv d8f-7 uvr b6f-4
v a12b-8f-4 vagabond f6 vali e4 valid b-4d5 value b6n-3 varies b-7k7 various b-4d6 vary s3 vast b-4d4
vehicle b4d-4 verb b5f-3 versa b-3l3 versus a21b-10f-4 very b-26f-3l30 vested d5i-5 veto b6s-3 vhf b4
via a13b-4l-4 vibrates b-4k4 vice l5 victorian d4 video b10f-4 view b3 viewer b7d-3 viewing b5o-4
views b8k-6 viking f4 village b4d-4 vilt-two f-7g7 vintage d4 violent b-11d11 vip b3f-3 virginia b-3f3
visa b10d-5f-5w4 visas b4l-4 visit n-7s4 visited d-4i5 visual b-4f3 vlogger b6d-3 volunteer b3
volunteers b3k-3 voters b7f-5 votes b6k-6 vs a13b-6 w2 w5 wai d-3n5 wai'd e5 waiing d-3o3 waits b-5k5
waive n7s-3 waiver b8l-5 walk n5 walk-off l3 walked f-3i3 walking b5d-4 walks b-5f7 wall b3 waned i4
waning b-3d-3o6 want b-6d-4n4s6 wanted e-9i9 wants b-6k6 war b8 warfare b3d-3 warhol f3 warm b-9d12
warming b3 warning b6o-6 was a-7b-8i27 washing b6o-6 wasn't b-4i18k-5s-5 wastes b3k-3 watch b4d-3
water b9d-5 waterfront b3 wave b7f5n-7s-5 way b14d-7 ways b5l-4 we'll f-4v10 we've v8 weak b-5d7
weakest b-5d5 wealthy b-10d10 wear a-3d-3n6 wearing b-4o4 weather a-4b7d-4 web b5d-4 webcomic b5d-3
website b15d-5 wedding b6f-6 wednesday f3 week b5d-5 weekly d7l-8 weeping b-4o4 welcome b-3d10n-5
well b-11d-7f-11h-4l21n-9w28 well-founded d-5e5 well-known d-6e12 well-understood b-3e6 went i5
were b-6d-8i38j-11l-13n17s-4u-6 weren't i11s-7t-3 weren’t i5s-4 west b9d-16f-3l17 western d11f-9
wet b-5d6 we’ll v4 we’re v6 whale b3d-3 what's f-4v7 whatever a-8b-4j22l-4 whatsoever b-5l7 wheat b3d-3
where a-4d-4f-3j44l-15u-7 whereas a14f-7 whereby j6l-4 wherever a-4j7 whether a33b-9d-10l-7p3q-3
while a28b-6d-7f-6 whilst a10d-4 white b-3d7 whitman f4 whitmore f5l-4 who b-8d-4j20 who's b-6f-4v13
whoever b-5j10 whole b-8d8 wholesale b-4d4 whom b-7j18n-3 whose b-7j20l-5 wide b-8d9 wider b-6d6
widespread d6l-5 wikihow b-11f22l-4 wikimedia f3 wikinews b-11f13 wikipedia b-3f3 wild b-5 wilkins b-3f3
willing b-7d14o-7 win b-4 wind a-4b9 wine b5n-4 wing b4 winning d-3o6 winter b5f-3 wise b-4d6f6l-5
wish d-4j7n-7 witness b3 witting b-5d7 woman b7d-6 women b11f-5 won't i-4s-6t16 won’t t5 wooden d4
wootch f3 word b9d-4 words f8l-8 work b9f-4n-5 worker's b3 working d5o-5 works b5k-3 world b4d-4
world's b4 worldwide b-10d9 worse b-7d6l3 worship b-3n3 worst b-5d5 worth d9l-4 would-be b-5n5
wouldn't i-3s-4t10 wouldn’t t7 wound i7 wounded e3 wow b6f-5 writer b7d-5 writing b3 wrong b8l-8
wrongdoing b6o-5 wrote i4 wwii f3 www b-7f11 x a6d-3f-4 xovetic d-4f4 xv f-5g5 y b-3w6 yale f3 ye b-5r8
yeah b-6f-6w10 year a-5b22d-14 year-old d5 year-round d5 yearly d6l-6 years b6f-4 yellow d3 yen w4 yep w4
yesterday b14f-14 yet b-7d-5f-4l14n-5p12 yoga b3 york b-6f10 you'd b-4v8 you'll v3 you've v4 youll d-4t9
young b-5d9 younger b-4d6 yourself b-4r5 youtube b-4f6 youtubers b-4f4 you’d v4 you’ll v6 zaha f4
zealand f4 zealander b7f-7 zeitgeist b10f-7 zócalo w4 | c5 £ b-5c7 § b-6c6 ° b-3c7 ² b-5c6 ºc b-5f7 ½ c3
øhavets b-3f5 øhavsstien f-7w7 łodzianin w4 łodzianka b-4w4 łódź b-6f5w4 ə f4 ʃɑʁl f3 ʌtˢo f5 ʒan f5
ʻōlelo b-5f7 ˈvɔːrʒɑːk b-4f4 αθήνα f-6w6 χ2 g-5w7 اصفهان w4 حديد w3 زها w3 … b-6c12 € c8 ☎ c6w-4 ☏ c4
✉ c3 樋口 w4`,
  lastThree: `
# b-5c12f-4 'ai w7 'll f-12l-4v22 're v7 've d-4f-3l-4s-6t5v17 -19 f-5g5 -44 f-4g6 -75 f-6g6 -be b-5n5
-go n5 -in f-3l8 -on a6b-11d-6l16 -to a-4b-3m12 -up d-4l10 .10 f4g-4 .a. f4 .c. f4 .e. b-5w10 .h. f5
.m. f3 .p. b-3f3 .s. b-7f8 000 d-4 001 g3 002 g3 013 f4g-4 018 g4 071 g4 1 d5f-5w4 10 b-3g4 133 f-3g5
135 d-6l8 145 f5 15 l6 163 g3 169 f-4g6 17 d5g-5 18 d3 2 d4 20 f-4 200 f-4g4 21 d6 244 f-5g5 3 w3
30 d4f-4 33 d5g-5w4 34 d3 4 f5 412 f-7g7 44 d-5f8g-3 47 f5 5 b-4w4 500 g5w-5 501 d-4f7g-4 580 f-3g3
596 g6 6 f-3 62 d3 669 g3 71 f3g-3 75 f4 80s b6g-6 81 f5g-5 815 f3g-3 830 b4 906 f-3g3 930 f5g-3 960 b3
970 b3 999 g3 :00 g4w-4 < b-3c5 = b-3c11d-4 @ a4b-8c9f-4 _ c5 a's f4v-4 aay f3 ac b-3f4 ace a-5b6d-4l-4w7
ach b4d-7e5 ack l9n-4s-4 acy b8f-4 ad w7 ada f4 ade d-4e5 ads b-6k6 ady b-11d7f3 ael d-3f4 afe b-5d10
aff b4 aft d4 afu f5 afy d4 age b13d-5f-9n7 aha f4 aic b4d-4 aid b-4e4 ail b3d-4f4 ain d4f4l-4n3
air b7d3s-4 aka l13 ake a-5d-4n9s6 ako f-5w5 aks b-4k4 aku f3 aky b-4d4 al b-7d-4w11 ale b4d4f-3
alf a-4b10f-5h9 ali b-5e4f4 alk d-3n7 all a-6h20l4v-4w-5 alo w6 als b8d-4f-6 alt b5d-5f4 aly d-4f9l-5
am s11 ama b5d-4 ame d5h-4i6l-4 amp b6 ana b-5w7 and a-7b4d-4f6g10s-5 ane b4d6 ank n-5s10 ann f3
ano f5w-3 ans d-3f4 ant b-3d12e4f-5w-4 any d10l-4 aph b3d-3n4 aps f-3l13 apt b-3d3 aqi d10f-8 ara b-4d3
ard a9j-4l9n-7 are j-4l-10n5p-4s21 ark d5 arl f3 arm d6 arn b-5s5 ars b5d-4k4l-4 art f-3l9 arx f3
ary b-7d16f4l-5 as a23b-9d-3f-4k-6l14 asa b-5f6 ase b5d-10f7l-7n-6w14 ash b4n4 ask b-4d-3s5 ass b5l-4n5
ast d4l5s-4 asy b-5d7 ata b6 ate b4d10f-8n8w-5 ath b14f-8 ato b-8d5f8 ats b-5f-3k10 aud b3 aur b3d-3
ave d-9g-4l-5n12s11v-5 avy d3 awa d-3f3 aws b4 axy b6f-6 ays a-4b5d-6f-5k8l17n-3s-4 azi d5f-5 b e6f-6w5
bad b-3d7 bal b-3d6n-3 ban b-6d14f-7 bar b7 bby b3 bc b-5f-9l14 bce b-5l6 bd f5 be b-6l-5n25 bed b5d-6e3
ber d-4f7n-4 bia b4f-4 big b-9d9 bis b4f-4 bit b14i-8 ble a-4b-16d29l-4s-3 bly b4d-8l10 bon b4
bor b7d-4f-4 bow s3 box b3 boy b5 bqj b-4f6 bre f5 bsl f6 btq d6f-4 bun f3 bus b10d-6
but a4b-4f-6l-5p24s-4 c b-7w11 ca a5b-4w3 cal b-19d15f7 can d12f-7 car b10d-8 cba b-4f4 cd b4 cds b4f-4
ced b3f-5 ceo b5f-5 cer b7f-3 ces b8f-3k-5 cfl b10f-7 che b-5w5 cht f3 cil b6f-4 cio f-5w6 cki f3
cks b13f-4k-5 cle b8d-10f5 com b6d-4 cou b-5w5 cra b-4f8 cuc b5f-5 cur b-7s5 cus n4 d e8f-10 d's b6d-4
da b-5f6 dab f4 dan f3 dar b3 day b17f13l-6n-4w-10 dd f5 de a-3b-8f10w7 ded d4l6 den b-7d5f4 deo b10f-4
der a14d5f-11g-4n3 des a11b-7f-4r-5w4 dge b3d-5 dh b-3f4 dia b7d-3f4 dic b-4 did b-6d-4i17w-3 die b-7n5s5
dio b6f-3w-5 dis b-5f6 div e4 dk b-3f5 dkk b-3c10 dly d13n-4 dna b8f-6 do b-7f-4l-4m6n11s14 dom b-4d4
don b-9f7n8w-4 dox b-4d4 dry b-6d16n-6 dsm b4f-3 du f8 due b-9d16l-4 e f-6l4w4 e'd v4 e's r5v5
ead d10e-7f-4i-3l15n-3 eah b-6f-6w10 eak f-4n7 eal b-4d-4l6n5 eam d7f-3 ean d7f-5 eap b-4d9
ear a11b-4d6l-4 eas a7b6f-7k-5 eat a-3b4d7h-3j-4 eau f7 eby b-8d-4j6l12 ech b6d3f-8 eck b4n3s-4
ect d8f-5s5 ed b7e-4 ede n4s-3 eds b3 edy b3d-5n7 eed d-7e-7f-5l16t3 eek d7f-6n5 eel b5 eem b-5s4
een b-11d-3e11g15l-4n-3s-4 eep b-8d6 eer b10d-8 ees k4 eet f4l-5n5s4 eft b4e-3f-4i-4l9 ege b7d-4 eia b3
eit a6 ejo w3 ela f5 eld b9 elf b-6l-4r18 eli d6f-8 ell d-11f7h-4l7v-4w12 elo b-5f7 els f5
ely b-8d5f-4l4s5 em b-6r8 ema b5 eme b-4d3 ems b9f-8k6l-4 end b8d-8f-7l-3n8s8 ene d-4f4 ens b-5f6k5
ent b11d13l-8 ept a14 era b4d-4f-5w4 erb d4f-3 ere a-8b-17d-4f-11g-3i13j17l13n4s-4u19w-6 erm b5
ern b-4d15n-3 ers b13l-6 ert b-3d-3f6s5 ery d-10f-3l19 es b-6f6 ese b-3d19f-8l-4w-4 esh s6 esk b4
ess a6b-4d5l9s6w-4 est d10 et a-4b-5f5w11 etc b-9w11 ete b-9d11 eto b6s-3 ets d-4w6 eur f-4w6 eve b-8
ews b10k-3 ex d-5w10 ext d6f-5l6w-3 eys b3k-3 e’s b5d-5f-3v7 f f-5w3 fan b8d-5 far a3b-8d-5f-4l15
fdi b4f-4 fee b5 fer b-10f4n4s3 few b-13d15 ffs b6d-3 ffy d6 fic b4d4 fit b-10d7n5 fls b9f-9 fly f3l-4s4
fr f4 fta f3 fth b-8d8f-4l5 fty b-6g8 ful b-12d22f-3l-4 fun d3 gal b-5d6 gan b-3d-4e4f4 gay b-4d4 ged d4
gee d-4 gel b4 gen b8f-3 ger b-6d15f-5l5 ges b5 get b-6n9s4 ggy b-5d6 ghs b-3k3 ght b3d4f-13g8l7s-4w4
gic b7d-4 gik w3 gis b11f-7g-3 gle b-7f6n7 gly d-3l5 gmt b4 gns b6k-6 gnu b4f-4 go b-5s5 gob f3 god b-4f4
got e3 grf b5f-5 gth b16d-6 gue d-4 gun b3w-3 gya f3 h's b-3f3 had a-4b-7d-4e13f-4i20j-4l-7 hah f7
hai d8f-4 han b-6d3f6 har b-6f6 has b-8i-6k24l-3 hat a16b-18d-9f-6h20j18n-3w-4 hed i-4
her b-15f-11h11j-4n-5p12q10r8 hes k4 hew d-6f4 hey f-9w10 hic b-6d8 hid b3d-3 hin b-4d5 hip b8d-4
hit d-4e-4i6 hly l3 hms f3 hol f3 hom f-7j18n-3 hor b7d-4 hot d11 how b-11d-6f23 hth l4 hts b5k-4
huh b-3f-5w8 hun n3 i b-5d4f-17g5r21 i'd e5f-7v5 i's f4v-4 ial b5d10s-6 ian b7d10f-15 iar b-8d10 ias b6
ibe s4 ica w4 ice a-4d7n-8s4w-4 ich b-3d7l-3 ick b-6d7f3n5w-3 ico b-3w4 ics b14d-4 ict f4 icy b-4d4
ida f7w-4 ide a12b-4d4f-7l11w-6 ids b12f-9k-3 ie6 f5 ied d5 ief d8w-5 iel b-8f8 ien f-4w9
ier a-5b-11d9f7k-4l10 ies b9f3k4l-5 iet d8l-3 iew b13d-4f-5n-5 ifa f3 ife b8f-3 ift s3 ify b-4n8
igh a-6b-5d12s3 ign b3d5n-4s-3 ii f-10g12 ike a19b-6d10f-8l4n-7s-4 ild b-5l4 ile a20b4f-14n-5
ill b-6f6l10v-4 ilm b3s-3 ils d-3k7 ilt d-4e6f-3 ily b9f-3 imb b6d-4 ime b12e-4l5n-7s-4 ims k6 ina f3
ind a5b4d-5 ine d3f-5g3l8n4 ing a-8b13f-5i-4l-13n3o34s-4w-5 ink d3f-4 ins b-5k9 int f5n-3w4 iny b-5d7
iod b4 ion a-7b27d-13g13l-11w-6 ior b-10d14f-8l12 ipe d9 ips b7k-4 ipt b8d-4 iq b5f-3 ird d4w-4 ire f5
irl b3 irm b-3s5 irs b-5r9 irt b6f-6 is b-13f-6k23q6 isa b10d-5f-5w4 ise f4l3s4w-5 ish b-3d15f-10j5n-6s4
ism a-3b10 iss d4n-3 ist b11d-4f-9l-11n8s13w-4 ite a7g-4h7l6n-3p-4s-3 ith f4 itu b-6w14 ity b17d-5f5l-4
ius d-4f3 iv b-4f-4g8 ive a-5b-4d29f-3n-5w-5 iya f5n-5 ize b-4d-4n6s5 i’d f-5v5 i’m f-11v11 jew b4f-4
job b4 jor b-10d11f4 joy b-5n4 jɛʁ f4 k b5 kay d4f-10w12 ked f-3i9 ken d-6e8 ker f3 kes b-3 ket b7
key b-7d11 kin b8d-5 kly d8l-8 kr c5f-6 kup b4 l2 b15f-9g-4 l2s b4f-4 la b-4f7 lae b-4w6 lag f4 lan f5
lar a-4b-12d22 lat b-6d8 law b4d-4 lax b-4d4 lay b7d-3i5 lbs b4l-4 lcy b4 lds k3 ldy b-3d3 le f4
led b8f-4 lee f6 lel b-8d10 lem b3d-4 len d3 ler b-5d7 les b7f7k-11 let d5f-9n7 lex b-7d11l-3 ley f4
lic d5 lid b-7d9 lie b-4 lim b-4d13f-8 lip b-4n5 lis f3 lit d4n-4 lks f7 lla f-3w5 lle b-11d-4f5w10
lls k6 lly d-9f-3l16 lma b5f-4 lon w5 lop b-4n7 lor b7 lot b8d-5f-3 low b-8d13f-10l9 loy b-4n4 lsa f7
lse b-9d-6l16 lst a10d-4 lth b12d-6 lts b4 lty b3d8e-3l-4 lub b5 lue d6n-3 lum b6d-4 lus a-4f-6p11
lve d-6g8s5 lvo b-4f4 m e6f-6 m's b-4v4 m1 b-3f3 mam f5 man b8f-7w4 map f-4s6 mar b5 mas f6 mat b4d-4
may b-11d-4t19w-4 med e-6f14i-5 men b17f-5g-4w-3 mer f4 met b3e-3i3 mia b4f-4 mic f-4n10s4 mid b-4d4
mlb f4 mma w4 mmm f-5w5 mon b-13d17f3l-6 mos b-3w5 mp f3 mpi b-7f10 mr f6 mul w4 mum d4l-4 mur b6 mut f3
mvp b4f-4 mxn b3 n b-5d-3l3p6 n's b6d-4 n't a-4b-11d-5f-7i11k11l-7n6s6t9 nal b-5d12j-4 nbc b-3f5
nce a15b7d-9f-3l4n5s-5w-5 nch b6d6f-8s6 nct b-4d6 ncy b6 nd b-4d8 nda b6d-3 nds d-5f5k9 ndu d4f-4 ndy d5
ne f-3w7 ned b-5d5f5g-4l-4 nee b8d-6 nel b4 ner b10d-9l4 nes b4f5k-4 net b3d-6f7 new b-14d9f7l4
ney b9d-9f5w-4 nfo f4 nga b-5f5w4 nge b-3d11n-10 ngo f4w-3 ngs b10d-4f-4k6 nia b-5f5 nic b-8d8n4 nit l6
nka b-4w4 nks b8f-8 nl f3 nly a-6b-4d5l9 nna d-3m9 nny b-5d9 no a-4d-10f-10h19w11 non a-3w7
nor b-8d4f-6p14 now d-4e6f-5s5 nse b12d-6l-3s-4 nte b-4d-3f3w3 nth b-4d9l-5 nto d-4w8 nts b9k8l-6 ntu d3
nty d-7g10 nue b5d-7 nze b3 née w4 n’s f5 n’t a-6b-5d-5k11s6t7 o's b-7l3v10w-4 oad d-5n4 oal b10d-8
oam f3n4 oan b13d-8n-4 oat b11d-5 obe b4n-4 och f3 ock n-3 odd b-3d3 ode b5f3l-3 ods b5l-3 ody b13d-6n-3
oes b-6k13 oet b4f-4 off a10b-7d-6l15 oft b-4f5 oga b3 ogs k5 ogy b11d-6 oh b-4f-4w10 oha w5 ohn f4
oho w5 oid b6d-3 oil b4d-4 oin n3s-3 oir d4 ois f6 ok b-4d5g-4w6 oke s5 oks b-8f7k4 ola d7f-5 old b-5d13
oll b9l-3 olo d-3l4 ols b7k-5 olt f5 oly d5l-5 ome b-5d-6h18i-4l3w-5 omy b6d-4 on a25b-14d-7f-9h4l8
ond a10b-11d6f-4l5s4w-4 one a-5b4d-6e9f-5g11n-4r6w-5 ong a13b-13d4l14n-8o-5 onk b4d-4 ons b20d-4f-5k-5
ont b-3d-5l7s4 ony b7d-9 ood a-3d7e6l-3w-3 ook d-6i4n6s3 ool b4d4n-5 oom b11d-4 oon b8f-11l14 oor b-4d9
ope b6n-4s4 ops b6f-4 ora b9 ord b7d-3 ore a14b-4f-3j-4l15n-5 org f5 ori b-4d5 ork d-4 orm d-3n3
orn b-9e15f-6 ors b4d-3f-5l11 ort d7f3l-4n-5 ory d10l-4 ose b-7d-4j15l7 osf f4 osh b-3f3 oss d-3f3
ost b-8d4f-5l13s-5w4 ote f-7i4 oth b-8d-8f-7h17p16 oto a-4b7 ots b-4f7 oud b-5d5 oul b5d-4 oun b3
oup a-3b9l-6w7 our b9d-4g7n-5s-4w3 ous b-17d32f-4 out a13b-6f-7l19p-6 ove a11b5d-7l7n-4s-8v-4 owd b3s-3
own a3d4e9f-3l3n-4s4w-4 ows b-7k9 owy b-4d4 oys b4 oʊm b-5f5 p b4f-7w3 pad b6f-6 pal w4 pan b3 pas b-4
pay b-3 ped i6 pel b-3f3 pen b-4d13 per a13b-7c-4d4l-4w4 pes b5k-5 pet b3d-3 ph b4f-4 phd b4f-4 phs b3
phx f3 phy b9d-3f-4 pic b3 pid b-7d7 pil b4 pin s5 pit b7f-5 ple a-4b13d7f-11n-5s6 plo b-4w4
ply b4d-6l-5n4s3 pod b3d-3 pov b3f-3 ppy b-4d7 pre f-3w6 pro b-4w4 pth b5f-5 pts b4 pty b-3d6 pus b8d-3
p’s b-5v5 que d6f-4n4 r b6f-4 r's b15d-4f-8 rab d6f-6 ral d10l-3w-6 ram b9f-4 ran b-3f5 rat d8f-4
raw n4w-3 ray d3 rbi b5f-3 rbs b5 rby b-4d4 rca w3 rce b9f-4l4w-4 rch b6d-8f14n-3s-4 rd b-4d6 rde d-3w8
rds a9b-9k-5l12w-3 re d8f-5 rea b7d-3 red b-3f4g14l-7 ree a-4b-5d13g16n-4s-7 ren b13g-3 res b3f-5l6
ret d8w-3 rew b8 rfi b5 rge b-10d9f4 rgh f4 rgy b3 ria w6 ric b-7d8 ril b-4f4 rim b-4f5 rio d-3 rip d-3n3
ris d-4f4 rks b4k-5 rld b8d-6 rls b4 rly b-6d12f-4l3 rms b5k-7 rne b-5d10f5l-5 ro f-3w3 rol b4d-3
ron f7l-3 rop b3d-3 ror d-4w5 ros b-4f4 rov b6f-4 rox b-6l8 rps b-4f4 rre d-4f9w-4 rry f5l-4 rsa b-3l3
rse d9f-4 rst b-18d13l14n-3s-4w-4 rsy b3d-3 rta l5 rte f3 rth a-4b-3d12h-3l10n-3 rts b6 rty b7d-8g6l-4
rue b-9d7s4 rum b3f6w-4 rus b-4f7 ryn f4 s a-3c4f4l-4r4 s-1 f-3g7 sas b4l-4 say b-8d-3n4s3w7 sca w5
sco f3 sea b3d-3f6 sed e9 see b-8f-3n10s5 sen b-5d-4e4f6 seo f-3w4 ser b8f4l-5 ses b6k4 set b4d-4e6n-4
sex b8 shy b-4d5 si b11f-7 sia f5 sic b6d-7 sin b4 sir b5 sis b5d-4w4 sit b-5k-3n8s7 six b-4g5 ske f4
sly b-3d-5l8 so a6b-6d-4f-8l18n-3w5 son b15d6g-3l-5n-7 sor b6d-5 sse f5 sss b10f-8 sst b7f-5 st c-3f11l-4
ste n-5s5 sts b5d-4k5 sue b7d-5 sur b-4f4 sus a16d-7 sut b10f-8 svy b-3f5 sys f4 t b-4l7w5
t's b-8d-6f-11n8q7v13 tag b3 tal b7n-3w-4 tan b-9d3f8 tar b6d-6f5 tat w5 tax b7f-4 tay s4 tch b4f-4
ted b-9d5e5 tel b6d-3l-3 tem b9f-3 ten b-5e-3g14 tep b6 ter a-11b8f5j-3l6s-4 tes f4k5l-4 th b-18d11f9
thm b4f-4 ths b7 thy b-4d12 tic b-4d9 til a3 tin d4f-3 tle b3f5 tly b-4d-4l12 to a19b-12d-7f-9l-6m20n4
ton f9l-5 top d7f-5 tor b6d-6f7 tos b7f-5 tps f6 tra b-4f3w4 tre b8d-4f4n-4 try b8d-9l-4n4 tte d-4f8
tti b5d-3 tto f4 ttp b-7f12 tty b-12d8g-4l11 tus d3 tv b9f-7 two f-7g7 tˢo f5 t’s f-8n6v11 u'd b-4v8
u's f4 u2 f4 ual d6 ube f6 ubs b3d-3 uce b-6s7 uch a-4b-16d12f-8h10l12w3 uct n3 ude b-4d4l-5s6 udy b5s-4
uel b5w-3 ues b5 uff b6 uge b-5d7 ugh a16b-6d-5l7s-5 uh b-6d-6w14 uid b6d-9w5 uit b-3d4 uk f6 ulb b3
ule n4s-4 uli b5d-4 ull b-4d17f-6l-5t9v-4w-4 ulo f-9w9 ult d11l-4n-3s4 uly f4 um b-7f-3w16 ume s4 umn b4
ums b4d-4 una b4f5l-4w-5 und a8b-4d7f-3i6l6n-8s-10 une b-3f5 ung b-5d7 unt d-5n4s4 uor b4 up a8b-12f-6l16
upe b-5f5 ups b3 upy f4 urd d4 ure a-6b17d7f-3i-4j-3n3s-10w7 urn b10d-7n4s-6 urt d-3f5 ury b15d-10f-4
us b-5d-5f6l-4r18 usd b6f-5 use a6b5f-9l-5 usi b-5f7 ust b3d-4f6 ute b7l-4n3 uth d-9f4h-4l11 uty b4
uv d8f-7 uvr b6f-4 uys b5l-5 u’d v4 v a12b-8f-4 v't b3 val b12d-13 ved i4 vel d6f-4 ven b-4e5g7i-3
ver a10b-11d-9f-10h-4j23l11s-5 ves b-5f-5k-4r18 vhf b4 via a13b-5l-4 vie b9f-8 vil b-8d9 vip b3f-3
vs a13b-6 w's b-5f6 w2 w5 wai d-3n5 war b6 was a-7b-8i27 way b7f-5l6t-3 wds b4k-4 web b5d-4 wed d-4e4
wer a-6b6d7 wet b-5d6 who b-8d-4j20 wii f3 win b-4 wls b-5f5 wly l4 wow b6f-5 wth b3d-5 www b-7f11
x a6d-3f-4 xed e5i-8 xes b4k-4 xit b5 xth b-4d3 xus b4d-4 xv f-5g5 y b-3w6 y's b9f-5 y-1 f-7g7
ybe f-5l16n-4 yde b3d-3 ye b-5r8 yed e-4 yen w4 yep w4 yer b10d-6 yet b-7d-5f-4l14n-5p12 yle b6d-5
yor b3d-3 ype b4 ywv b-4f6 y’s b7d-3 zed e5 zen b3 zes b-8k10 zis b4f-4 | c5 £ b-5c7 § b-6c6 ° b-3c7
² b-5c6 ºc b-5f7 ½ c3 éon f4 ína f-5w6 ódź b-6f5w4 ɑʁl f3 ɑːk b-4f4 ɔʁo f3 ə f4 ʊli f6 ʒan f5 ήνα f-6w6
χ2 g-5w7 ديد w3 زها w3 هان w4 ’ll v10 ’re l-4v9 ’ve f-4v6 … b-6c12 € c8 ☎ c6w-4 ☏ c4 ✉ c3 樋口 w4`,
  lastTwo: `
# b-5c12f-4 'd b-6e5f-8v19 's b9d-23f6n3p-4q6r5v13w-10 't a-4b-8d-5f-7i11k10l-7n6s5t9 -1 f-12g16 .1 w3
00 d-4f-4g15w-8 01 d-4f6 02 g3 06 f-3g3 0s b6g-6 1 d5f-5w4 10 b-3 12 f-7g7 13 f3g-4 15 l6 17 d5 18 b-4g4
19 f-6g8 2 d4 20 f-4 21 d4 22 f-6g4 2s b4f-4 3 w3 30 b4 33 b-4d5f-5w4 34 d3f-4 35 d-6l8 4 f5 44 d-5g10
45 f4 47 f5g4 5 b-4w4 50 g4 54 f-4 6 f-3 63 g3 69 f-4g9 75 g3 80 f-5g3 81 f4g-4 94 g3 96 g6 99 g3 < b-3c5
= b-3c11d-4 @ a4b-8c9f-4 _ c5 a. f4 ab d6 ac b-3f4 ad b-7d6e6f-11i14j-5l7 ae b-3w6 ag b4d-3f4
ah b-8f-3w13 ai f-4n5 ak b-3l-3n9 al a-4b-6d28f6h-4j-4n-5s-5 am f8l-6s8w-5 an a-6b5d23h-4l-5n-4s-5w-5
ap d7f-6g-3s5w-3 ar a10d12k-3n-5s-4w-3 as a14b-6d-10i15j-3k11n-4 at a9b-5f-7h16j14k-4n-5w-4 au f9 aw w-3
ax b5 ay a-6b-5l-5s5t12w4 b e6f-6w5 ba f4 bc b-9l12 bd f5 be b-9d-8k-4l10n19s3 bs b12d-6l-4 by b-9j6l11
c b-7w11 c. f4 ca b-8d-5w13 cd b4 ce a5b10d-6f-4k-4l10s5w-5 ch a-4b4d12e3f-9h7l4v-4 ci b-5f5
ck f7l7s-6w-5 co b-4f5 cs b14d-4 ct d14l-5n5w-4 cy b16f-5l-4 d e8f-10 da d-6f16w-4 dd b-8f9
de a7b-4c-4d-7e5w6 dh b-3f4 di b4f-7 dk b-3f5 do b-7l-4m6n10s13 ds a7b14d-10f-6h-4k7l4w-5 du d3f4
dy b4d4f7s-4 dź b-6f5w4 e f-6l4w4 e. b-5w10 e6 f5 ea b10d-6f6l-4 eb b5d-4 ed b-6d9e10g6i7k-4l-4n-9s-4w-3
ee a-4g13l-6n5 ef d8w-5 ek d5f-6n5 el b8d4f5l-3n-4w-4 em d-6l-4r8s4 en a-4e15f3g18h-5i-5l-7n-4s-7
eo b11f-9 ep b-4d6f-4w4 er a4b5c-6d8e-4f-4g-7h5j7k-5l6n4p6q9s-9v-4w-5 es a4b18d-13k16l-8n-6r7s-3v-3w-3
et a-8c-4f-3i5n8p6s4 ev f4 ew d11n-5 ex d4l-5w7 ey w5 f f-5w3 fa f3 fe b3d10f-3l-4 ff a7d-6l9w-3 fi b7
fl b9f-5 fo f4 fr f4 fs b8d-5 ft e-3i-4l6s3 fu f5 fy b-8d8n5 ga d-5f8w3 ge b5d12e-4l-3n-4
gh a11b-11d4l8w-6 gn b3d5n-4s-3 go b-6l-3n7s5w-3 gs b9d-4f-4k9 gy a-3b10 h. f5 ha w5 hd b4f-4 he b-5w5
hf b4 hm b4f-4 hn f4 ho a-4b-11d-4j20 hs b7k3 ht b3f-9g8l7s-4 hx f3 hy d12f-3l-3n-3 i b-5d4f-17g5r21
ia a11b4d-7f6l-4 ic a-4b-8d26i-4k-3n4s4w-7 id b-9d3i15s-3 ie b-5d-3n7s6 ig b-7d9 ii b-3f-8g14 ik w3
il b4f5 im b-4d8 in l-4n8 io b4f-3 ip b10d-9n8 iq b5f-3 ir b7d6s-4 is d-9f3g-3k20l-4q6
it a5d4e-4f-12k-3n10s4 iv b-7e4g7 ix b-5g5 ji f4 jo w3 k b5 ka b-4l13 ke a11b-4e-4s7 ki f3 kk b-3c10
ko f-5w5 kr c5f-6 ks b10f4 ku f3 ky b-7d7 l2 b15f-9g-4 la b-4f5 lb f4 ld b6d5e3g-4 le a6b4d12l-10v-4w5
lf a-4d-8f-3h7l-5r16 li e4f7g-5l-4 lk d-4n7 ll a-8b-5f-5h13k-4l7r-4s-4t8v15 lm b3d-4f4s-3 lo b-7d-5w12
ls b19d-12f-6k7l-3 lt e6f7l-6n-3s4 ly a-9b-14d5g-4j-4k-4l46n-6s4w-5 m e6f-6 m. f3 m1 b-3f3 ma b9d-8l-3
mb b6d-4 me a-3h12l5w-8 ml f4 mm f-5w5 mn b4 mp d-4f5 mr b-3f7 ms b17d-7l-6 mt b4 my d-4f3 n b-5d-3l3p6
na d-3f4l-5m9w7 nc b-3f3 nd a13b-4d5f-5g4i4l7r-3w-6 ne a-7d5e8g9r5s-5w-5 ng a5b-6d11e-5i-4k-4n-5o27s-6w-7
nk d-3s6 nl f3 nn f4 no a-4d-10f-6h19w9 ns a-4b17d-9f5k7 nt a-7b5d13g-4r-4s8 nu f-4 ny b-4d14l-6 ob f4
od a-3b6e6l-3w-3 og b5d-4 oh b-4f-4w10 ok f-4g-4i4n5s3w5 ol b6f4n-5 om b8d-5f-3j15n-3
on a8b3d-9g5k-3l6r-4 op d4f-7n8s-5 or a-5b11d5n-9p10s-3 os d-5f3w5 ot b11d4i-4 ou b-5w5 ov b7f-5
ow b-6e3l4n3s8w-5 ox b-6d3l8 oy n8 p b4f-7w3 p. b-3f3 pe d5f5 ph b7d-4n4 pi b-7f10 ps b8d-4l7
pt a11b4f-3w-3 py b-5d6f4l-4 qi d10f-8 qj b-4f6 r b6f-4 ra d-5f3w7 rb d4f-3 rd a5d10h-4j-5l12n-5w-6
re b-5c-5d4e-4g-7h-5i5j6l7p-4r-3u14v6 rf b6f-5 rg f6w-3 ri b-4d3f3 rk f6n5w-5 rm b4 rn b-8d9e14f-4l-4
ro w3 rs b15d-11k8r7w-3 rt b8f4l3n-4w-4 rx f3 ry a-4b8d9f4w-6 s a-3c4f4l-4r4 s. b-7f8 sa d-5f6l3w5
sc b-4f6 sd b4 se c-3d4f-6g-3j10l7r-4s5 sf f4 sh b-3d11f-6j5n-3s8w-3 si b7d-4 sk d-5s5 sl f6 sm a-4b13
so a6b-7d-4f-4g-4l18n-3w4 ss a4b10d4e-3f-5g-4l4n4s4w-6 st a6b-5c-5d16f-4g-6h-3l14w-7 sy b-3d6 t b-4l7w5
ta b3d-5f6l4 tc b-11w11 te b-4c-3d10e-4g-4h7i4p-6r-4s6 th a-5c-3d3f-3h10l12n-6p12v-4w-6 ti b5d-3
to a11b-12c-4d-8l-8m29s-5 tp b-7f12 tq d6f-4 ts a-4b22d-14k15l-9n-4o-4w4 tu b-8f3w9 tv b9f-7
ty a-4b9e-5f6g16n-5v-4w-5 u2 f4 ub b5 uc b5f-4 ue d16f-5l-6 uh b-9d-6w22 uk f6 ul b-7d14l-4
um a-3b4d-6f5l-4w13 un b4d-3f3w-3 up a4d-8f-9l17w5 ur b5d-9g7w6 us a6d4g-3h-4k-4l-9p11r9s-4w-6
ut a16d-4f-16l9p18s-7 uv d8f-7 v a12b-8f-4 ve b-10f-7n8s7t5v13 vo b-4f4 vp b4f-4 vr b4 vs a13b-6 vy f4
w2 w5 wa d-3f4 wd b3s-3 wn a3b-5e11l3n-4s4w-4 wo f-7g7 ws b7d-4k5l-4 wv b-4f6 ww b-7f11 wy b-4d4
x a6d-3f-4 xn b3 xt d6f-5l6w-3 xv f-5g5 xy b6f-6 y b-3w6 ya f8n-5 ye r8 yn f4 ys a-4b15d-10k4l10n-3s-4
za d-3 ze d-6n7s5 zi d5f-5 | c5 £ b-5c7 § b-6c6 ° b-3c7 ² b-5c6 ºc b-5f7 ½ c3 ée w4 ə f4 ɛʁ f4 ʁl f3
ʁo f3 ʊm b-5f5 ːk b-4f4 ˢo f5 να f-6w6 χ2 g-5w7 ان w4 ها w3 يد w3 ’d f-5v8 ’m f-11v11
’s b9d-11f-6h-3l-4n6v18w-4 ’t a-6b-5d-5k11s6t7 … b-6c12 € c8 ☎ c6w-4 ☏ c4 ✉ c3 樋口 w4`,
  previousTag: `
CC b-4g-3l-4n8s3 CD b8g3j5l-5m-5v4 DT b10c3d4h-3l-5n-3p-3r-6 EX b-3i3k4s4 IN b5f6h3i-4k-5l-4m-5n-7o6r4s-6
JJ b8e3h-7j3l-4n-4o-7p3u-5w3 MD b-12d-6l4n24p3s-7 NN a4d-3h-7i5j8k3n-3s9u-6
NNP e-8f9h-6i11j7k5l-3n-5p-3r-10s4t3 OTH b-4d-6e-8w10 PRP b-13d-5e-8i14s9t4 PU b-3d-4e-3t-3u4w4
PV d4e4i-5j4n7s-6 RB b-6e5i3k6w-4 TO b-4f5j5 VB e5g4i-5j-4k-4q4s-6 VBD a3d3e8g4i-4j-11k-3p3r4s-4w-4
VBG a4b4e5h3i-5j-3l3n-4o-3p-4 VBN b6f-4g4k-5l7n-6p4s-4w-4 VBP e6i-4j-3k-4m3v4 VBZ b-4i-7j-4u6
W a-4d-3e-3g-5i6k3m4n-8s6`,
  previousTwoTags: `
CC_CD a-4b-5d5 CC_DT e-4i4n3 CC_IN a5d-4e8i-8 CC_JJ a-4d9i-4k3o-5 CC_NN b10h-6j-3k-4l-4
CC_NNP e-5f5i8n-6o6s-5 CC_OTH n-3 CC_PRP g-6n-5s6w4 CC_PU d-4e-8j4k6u5w4 CC_RB l5u-4 CC_VB b-4n17s-6
CC_VBD e-3i3 CC_VBG o3 CC_VBN e13i-12o4 CC_VBP s5 CC_VBZ d4o-4 CC_^ d-6f-5h6 CD_CC b5f-5h-3j5
CD_DT f5j4o4s5 CD_IN a4f-4j-5l6o-4 CD_JJ a-4w3 CD_NNP e-5f4i5k4l-4w-4 CD_PU c4 CD_RB d-3e5f-4g7i-3w4
CD_VB a3f-3v3 CD_VBD b4d5l-8 CD_VBN d4 CD_VBZ d3 DT_CC i6l-4 DT_DT g4o-3 DT_IN a-4b6d3e3i-4k-6o4
DT_JJ d-3k4 DT_MD d-4n5 DT_NN k5 DT_OTH a5 DT_PRP b-6i4n4 DT_PU d5e-5f6n-6o-5s8 DT_PV d5g-3l4 DT_RB d-4n3
DT_VB a-4b5g3m3o4s-5 DT_VBD d4e3f-6 DT_VBG b5e4i-4 DT_VBN l4 DT_VBP a-3d4 DT_VBZ c3h-5k-4o4w-4 DT_W i3v5
DT_^ d4g-3k5v-3 EX_CC i5j-5 EX_PU i-3 IN_CC d4e-4l-5o4 IN_CD d-7f-3l5 IN_DT a3d-8 IN_IN a-4b5f4o-4v3
IN_JJ l-3o4 IN_NN d4j5l-4n-6o3s6u-4v-4 IN_NNP b-3f5r-5 IN_OTH e3 IN_PRP w3 IN_PU g-3h-4u4v3
IN_RB g5o-4q-3s-6 IN_VB b3e5g4i-3k-4o-6 IN_VBD d4e-3n4o-3q-3 IN_VBG g-5l3p5 IN_VBN d6h-3w4
IN_VBP a4e-4h3l4o-3p-8 IN_VBZ e5h4l-4 IN_W b4 IN_^ a-5e3h5o4 JJ_CC a4b5e-4k-4m-3w5 JJ_CD k-3
JJ_DT b7e-5f5g-4j4n-5p-3 JJ_IN a-4b4e4g3j4k-6m-3n6s-4 JJ_JJ b5d3 JJ_NNP i3k3o-4s4 JJ_OTH d-4w4
JJ_PRP b-8n7 JJ_PU k4o-3 JJ_PV a4b-3n4 JJ_RB m4s-3 JJ_TO b-5n4 JJ_VB j-3l-3m4r4 JJ_VBD d4e5f-4h-3i-4
JJ_VBG b4o-3 JJ_VBN b6 JJ_VBZ h-4l3 JJ_W l4 MD_NN l5n11s-5 MD_PRP i-3n8s-3 MD_PU n-5 MD_W p3
NNP_CC b-4f4h6k3m-6p-7s4 NNP_DT b3d3f6i-3n-9o-4 NNP_IN k-4l-3n-5o5w-5 NNP_JJ b6d-5g-4i3n-4 NNP_MD n7s-5
NNP_NN w-4 NNP_NNP f8h-7i4n-7r-7u-4 NNP_OTH w4 NNP_PU e-6i9 NNP_PV d3f-6w5 NNP_RB a3f-3 NNP_TO f4
NNP_VBD n4s-4 NNP_VBG b-4 NNP_VBN b5e4f-4i-4 NNP_VBP a-3m3 NNP_VBZ b-7f5l4w-3 NNP_^ a-4i-3k3l-3n3s3
NN_CC a-4b4h-4j4o-5s4 NN_CD b4c3f-5k-3 NN_DT e-4h-4m3n-4o4 NN_IN d-3o4w-4 NN_JJ j4n-6o3s4u-6
NN_MD l4n5s-5 NN_NN k4n-5u-4 NN_NNP d-3f4g-4k7l5p-4w3 NN_PRP a5l-4 NN_PV d3 NN_RB d4k-3 NN_TO a-3l7
NN_VB a3i-3k-5n7s-6 NN_VBD a4 NN_VBG b5i-3o-3s-5 NN_VBN f-3n4 NN_VBP e3j3k-3n4s-4 NN_VBZ b-4d8
NN_W b-10d-4e3i-4k5s10 NN_^ a-4i3s7 OTH_DT b4 OTH_NN d4 OTH_NNP d-4 OTH_OTH b-3d-5e-3l4w10 OTH_PU b-3n4
OTH_^ b-4e-3i4 PRP_CC d-4e-4i5n-4s5 PRP_IN d-7l-3m3n-5q4s10 PRP_JJ s4 PRP_MD n20s-17 PRP_NN e-4i4n-8s3
PRP_PU b-4i4l-3n-9s9 PRP_PV b3 PRP_RB e-5n-4s5 PRP_VB d5n7s-6 PRP_VBD e8i-6n13s-10 PRP_VBN b-4l5n3
PRP_VBP b-5d6e5i-7n11s-13t4 PRP_VBZ t-4 PRP_W b-5d-4e-4i4l3n-10s11t4 PRP_^ b-4d-4e-7i4k6l4n-8s11
PU_CC h3w8 PU_CD b-3c4e-3n-5o4s6w-8 PU_DT b4f8h-4j-4l-4 PU_IN a-4e6i-5n4 PU_JJ d10e-3h-4i-3n-4p3 PU_MD l5
PU_NN a-5b6f-4n-3q-4 PU_NNP a4b-3c-4f5g4j3k3l4n-4p-4 PU_OTH b4f-8n3s-4w4 PU_PRP a6l-7 PU_PU d-5i3
PU_RB e-3i-4j4m3 PU_TO a-3b-4l4n6 PU_VB b-4f-4n5p4s3 PU_VBD b-4k-3l-4n3o-4 PU_VBG a-5f-5h5
PU_VBN b-4c3f5g5 PU_VBP l-3s6 PU_VBZ a4 PU_W i3 PU_^ b4f-4g-4 PV_CC d-4e3 PV_DT d-3 PV_IN a-5p4
PV_PU b-4i-4m3n3 PV_RB d8e-6 PV_VB b3d-5 PV_VBP a4 PV_W a5 PV_^ a-5h3j4l5p-4 RB_CC a-4e-4h-4w4
RB_CD a5l-5n-5s5 RB_DT b10d5g-6i-4n-4w-3 RB_EX d-3l3 RB_IN h5 RB_JJ b6w-4 RB_MD a-4b-5d-8l6n22s-7
RB_NN e-4i6j4n-5s7 RB_NNP b-5d-4e-10i13k8n-3s3 RB_PRP a-8b-7e-10g-4i18k10l-4s11w-3 RB_PU d-4f4h3n-5r-4
RB_PV d5f-3l3n-4r3s-6 RB_RB e4i-6k-4n6s-3 RB_TO n5 RB_VB e5h-3i-3k-3l3w4 RB_VBD d7e11i-12l-5n5 RB_VBG d-3
RB_VBN a4e3 RB_VBP d8e6i-12p-3 RB_VBZ e11i-7s-5 RB_W b-5k4l-4s8 RB_^ d-3e-3f3h4i4j-3k-3l-4n-6o4v3w6
TO_CC d-4 TO_CD n-3 TO_JJ f3l-3 TO_NN j5l-5 TO_NNP b-4 TO_RB b3 TO_VBD n3 VBD_CC a-4l4 VBD_DT d6e-4
VBD_EX b7 VBD_JJ a4 VBD_NN d4e4m4n-5 VBD_NNP a-5e5g4h-3o4u4w-3 VBD_PRP a-4b-8h5j-4 VBD_PU a5e6j-3
VBD_RB e-4 VBD_VB a3 VBD_W a3h-4n4q-3r3 VBD_^ a-6e-4h6i5 VBG_CC h4 VBG_DT a3b11d-4f-3
VBG_IN e3h4i-5j-3l3o-4 VBG_JJ b5 VBG_NN a-4o-3w4 VBG_NNP b-4g4 VBG_PU b4f7h-6l4m-4r4 VBG_PV a4
VBG_RB b-3h-4 VBG_VB e-5 VBG_VBD a-4b-4d7l3 VBG_VBG a4 VBG_VBN d4 VBG_VBP a-5b-3h5 VBN_CC b4d-3
VBN_DT b12l-3n-5 VBN_IN b7f-4o-5 VBN_NNP d5 VBN_PRP a-6h4 VBN_PV b-4d10 VBN_RB d-4h5 VBN_VB b-4d-3e4f5l7
VBN_VBD g3h-6o4w-3 VBN_VBG b-3f4m5 VBN_VBN a4j4 VBN_VBP a5f-4 VBN_VBZ a3b-4d-4e4f-6k-4n6o6q-3r3
VBN_^ d4o-4 VBP_EX a-4b6g4j4k-4l-4 VBP_JJ b3d4m-3 VBP_NN e5j3n-3p-3 VBP_NNP d-4l5
VBP_PRP a-4b-5f4i-5j-6m8s3v3 VBP_PU e5 VBP_RB d3e-5h-3l3 VBP_W d3l4 VBZ_CC a-3b6d-7 VBZ_DT h-5 VBZ_EX h5
VBZ_IN b3 VBZ_JJ o6 VBZ_NN d5h-8m3 VBZ_NNP e3h5 VBZ_PRP e8f-5i-4j-4l3n6s-6 VBZ_PU e5i-4u3 VBZ_RB e-4
VBZ_VB a4 VBZ_VBG d3 VBZ_W b-4 VBZ_^ a-6d3e-3h8l-4 VB_CC h-3j5n-4 VB_IN a4e4i-6m-6
VB_MD b-4e5h6j-3q3r3s-4 VB_NN a-4l4 VB_PRP b-3l-6m4o4 VB_PU w4 VB_PV e-6g3 VB_RB l3n-5
VB_TO e3f4h3j-4l4m-5 VB_VBD d7f-5 VB_VBP a3b3l-6 VB_VBZ d4e3l-4 W_CC g-3r3s-5 W_DT n-4s4
W_IN b7d3i-3k-4w4 W_NN a3i3n-4s4 W_NNP s6 W_PU b-6d-3e-5i4l5 W_RB s4 W_VB e3 W_VBG b3s-6 W_VBN b3s-3
W_VBP l-4 W_VBZ b-4 W_^ e-4s3`,
  previousWord: `
" b4d8f-9h6i5n7o-15s-5 # d-3f5 & b7 ' b3c6d4f-11i-8w5 ( a5b-4e16f-5g-5h-4i-5l6n9v-5w7
) a4b-4d-5e-14f-9h-5i12j5k5l-4n-4o8s8w8 + d4 , b-6e-6f-3g-7i4l-3n-5o4p7r3s5t6u6w-3 - b4e3g5h-4i-8m4n5w-4
. b-10d7e-5f19l-7n-5v5 / f11w-4 0 b-4 0.8 b7f-7 050815 f5w-3 1 b5e-7i7l-3 10 b-5d-3g5w6 11 b3d3g-4
12,000 b3 1230 l5 135 d-3l7 145 d-4f5 15 b3 150 b-4c6 15:11 b4 17 d4 177 b8f-8 1799 e-4i4 180 b4f-4
1835 d3f-3 1860 a-4m4 1896 a4 1902 a-3h5 1928 b-6l6 1958 d5f-5 1985 a-4m4 1999 b3 2.9 b-4g4 200 d5l-4
2000 b7k-4 2004 f4 2016 b-5d12l-4 2018 f3 225 c4 240,000 b-5d6 25 b3f-3 250 b3 29 b-5f7 3.1 b-3g3 30 d3
3000 l4 33 d4 347 w8 394 l3 4 f8 43 b4f-4 44 d-5f7 4600 b5f-4 47 d-6f6 483 d4 5 f3 5000 w4 501 b-4d-4f8
508 f-4l4 529999420000 w5 60 b6f-4 67 b3k-3 71 f3 776 b-5l6 90 b4 91 e5i-5 : f-8h6l3o5w4 ; d-8e4l-4n6
@ b-20f31h-5 [ d-8g11 ] n-6s4 _ f11g-11 a a-5b4d9e6g5i-6k-3l5n-5p-3s-9v5 abandoned q-3r3 abbas d20f-7r-9
abc's b5f-3 abd f5 ability a-8m8 able a-8m8 about a-4d-4h8o5 absolutely d8e-4 abundantly d4s-4
academic b4 accelerator e4i-4 access a16m-16 accident i3 accidentally i4 acclaimed d3f-4
accommodate b-3d3 according a7m-7 accustomed a5m-5 achieve a-3h3 achieved b5l-4 acknowledge a3h-3
action j3 activities b-4s4 actually d-3s3 adam a7 added a3m-3 additional d3 adenium b-3w3
adequately b-4n4 adjusted b5f-4 ads a-5j5 advice b7 after a-6l5o6 afterward e-5i5 again a3m-3
against d4f-4 age b-3g5 agents s4 agreed b3 agriculture b-4k4 aims a-4m4 air b3s-3 airborne b7d-4
airport b-4s6 alarms i3 albeit e6i-4 aleksei f5g-3 all b-3d-7e-3g6h-4i6l-5s11 all-girl d3f-3
allow d-6h4j-3 allowed a-3m3 almost h4n-3s-4 along f-3 already e4i-4n3 also a-3d-8k5l-7s13 altar b4
although d5l-4 always b-3 am d13l-7 amassed h3l-3 america's d6f-6 american b6d-6 americans a-5l5 among j4
amount w4 an b6d14e-6f-7l-5v3 analogy f-4v4 analysis n-4 ancient b7f-3 and a-7b-5e-8i8j-6k4l5s6w-5
andrillae d-5l5 animals b-7l-3s5 annual b4d-5 another d4 ants e-5i5n-3s5 any d5 anyone b-4o4
anything b-3j5p-6 appeal b-4h-4j6k4 appear a-4m5 appearing a-4m4 appliances b-3w3 application a3
applied j4m-6 apply a4h4l-4m-4 appreciate a-6h7 arab b3k-3 architecture o3 archive s5
are a-5b-15d17e11g5h-4i-9j4k-5l8o6 area b-4d8e-6i5 areas b-8d6s3 argument b5d-4k4l4n-3 arguments d-3e6
armenian b5f-5 army e6i-6 around d-3g8 arranged a4l-4 art b3f-3k5 articles a-4j4 artists b-4l6
as a7b-4f5g-4j-4k4l8o-9r-3w-9 ask b4 assert b4 asserted a4 asserting a3 assessing a3 association e3i-3
assume a5h-5 astronauts b-5l4s3 asylum b8k-3s-3 at a-5d7f7g6l-6n-4r-4 attacked d5o-3 attempted a-5b-3d6m5
attempts a-6m4 attended b6o-6 attention a-3m3 attitudes a5b-4 attractive d3 attribute a-4h4 audiences s5
authority l4 authors b-6s7 available a3 ave a4f-5w3 avenue l3 avenues s3 avoid b5d-4 b b3k-3
babstock b-4w5 back a6j5k-6l4m-6 background j4 bad b5d-4 bailey-ross b-3f3 ballot l7u-6 barstool b-3f3
basic d-4e6 basis l4 bats e-4l6 battled d-5l5 bbc b-4f4 be b-11d16e14h3i-8n-9o5q5v-5w-5 beautiful d5l-3
beauveria b-7w7 became b-4d10 because b-4h4l4 become d9 been b-9d7e10f3i-6l-5o6 before b-8d6f-3l8r3
behavior b-5l6 being b-8e11i-8l3o-4u-3w6 belongs a3m-3 beloved b4o-4 below e-4i4 beresford f3 berlin b4
bernoulli l-3 best a-5b7f-15j5 better b4 between h4p-4 biases e-3i5 big d3 biggest b4 biker b3
bit b-11d4l7 black b3 blog b3l-4 blooming b3 body d5e-4 bohai b-7f7 bolden b-3k3 bone b-3k4 book f3
booker b7f-7 boom a-4m4 border b3k-3 borders s4 born a7l-7 borrowers l4 both d8n-4 bow b-3l5 boy b-4
breaking a-3l3 bridge's d3 bring b4f-3l3 britannia d8f-8 british b4d-4 britney a-5l5 broader b3k-3
broken l3 bronze d5f-5 brother f4 brothers i5 brought l6m-7 browse a-5l7 building a-4m4 built d4l-4
bully b5f-5 burden a5l-5 burgeoning b4 bus b-5i5l5 business d6e-3n6 but a9d-4e-4f-7g5i4j4v-4 buwei l4u-4
by a-9e5o10r-4w6 calculations s4 california l3 called q-4r4w-4 came b-4d6l4m-3 campaign e-4i4
campaigns a-5m5 can h-3n4p3 canadian f4 candidates e3i-3 cannot b-5n16s-7 cap b7l-7 captain f4 car b3d-3
card d-4l4 care a5b-3k5l-5 carried b4 carry a-3l3 cars l4 cases a-3e10i-8j3 casualties e4i-3 catch l4
causally e3i-3 cause a4b4j-4l-4 center b-4 centers d4 centre n-3s3 cereal b5d-3 ceremoniously n5
certainly d6i4 cfl j4 chairs h-3l3 chance a-5m5 change a8b-3k3l-8 channel e4 charge b-5d5 check d-5l5
chemicals a-3j3 chief b-4d4 child's d3 china b-6k4 chitonga b3 choices n-4s4 choose d5l-5 chose b3
circumstances e-3i3 cited b4d-4 cities a3e5i-5 citrus b4 city a3b-5d5j-3l5n-3s-3 city's b-3d7o5 civil b3
claim j-5m3 claims a10e5h-4i-5l-6 clear a8b3d-3h-4j-3 clearer a3 clearly k4 clements a3l-3 cleopatra n4
cleveland d5 climb a4 close b3 closely e-6n7 closing b4f-4 clothing k5l-3 club's d3 cock b-3f3
cognitive b-4d5 cold a4l-4 collapsed l-4u4 collected b3n-4 collection e4i-4 college b-4k4 colorful b5d-5
colour b4d-4 com a-3m3 comedy f3 comes b-4 comet f5g-5 comics b-5l5 commercial b5g-5 committed a-3b5
commonly e10n-4 compact d9f-4i-3o5 comparative b6f-6 comparing b-8d6f8 competition d-3e-3i3l4
complaint a6j-3 completely b-3i3 composition b-4k4 computer d3 computers e4i-4 concerns s6 conclude a6h-4
concluded a3h-3 confine r4 congress e4i-4 connect r5 connotes d4 considered a-4b-4m6 constituencies e-6i6
constitutions b-5s5 consumes a-4l4 contain h3 containing a-4h4 contemporary b-4f3 contends a3
content e7s-5 continually k-3s4 continued a-4m4 contradicts b4 control a5l-5 conversational b6d-4
converted b4f-4 convey d6f-6 convicted b-3l3 core b4 corneas o4 cortese b3 costs a-5j4s3 costumed b4
could b-6n7 counsel e-5i5n7s-7 count b-4k4 countries a4j-4 country's d-7l7 country’s d3 coup b-4w6
courage w5 course l3 court a3b-6e-6i7j-5k4n5s-5t3 courts b-5l5 create a-3d4e-4h3 created a-6b-4m6
creates b3n-3 creative b-3f5 criminal b3s-3 critical b3 critically d-3e3 critics b-6n-4s9
crops-damaging b3 crucially e-3i3 culturally d3 culture e3 currently k4 czech b4f-6 d b6f-6 d2 b4f-4
daily b4d-4 damage a3m-3 damages a-7l7 damasus g6 daniel e-5i6 daniel's b3 dark a3d3e-3 data b5s3
date b-4e-5i5 day-to-day b3d-3 days d-4p5 de a-6b-6d-3f6m-3w14 death a6j-6 debate a3 debbie's b8d-4
decades a-4b-3l6 decision a-7m7 decisive b3 deeply e3i-3 defense b5o-3 denied f6l-4 denying a3j-3
department b9f-7 departure a3 des f-3w3 described a-4q-3r7 design l4 design-based b5f-4 designs b-3l5
detailed b5 detectors l6 determine a3b5h-3 develop b-4d4 developers b-3s3 development e-3i3 device e5i-5
dh b7d-3k-3 dichotomously e3 did b-4n9s-4 didn't a-5b-5n13 die b-5 died a5b-3k3l-5 diet e4i-3 differ p3
differences a-4j4 different b7d-4k-4 difficulties e4 dinosaur b-4d4 diplomatic b-5w5 direct d-3
directly e4i-4 disclosures a3 discourse b5f-5 discover d6l-4 discoveries b-7d7l3 dissertation e4i-4
distally b-4o4 distant b8f-4 distilleries b-4s4 distinguish d4 distributed b3 do a-10b6f-7h10m-4n20s-5
doctrine a-4m4 document e4 documenting l3 does b3d-3h6l-4 doesn't a-4n17s-9 doesn’t b-5n13s-6
dominate d4l-4 don b-5c4 don't a-5b-6n26s-10 donate b-3l5 donation b3 done a-5h-5j7l4 don’t n9 door a-4l4
double-a b4 doubly d4 doubt a9j-9 down b4d-4n-3p3 dracaena w4 draw d-4l5 dream f-3n3 dropped a6l-4
drove d3 drug b3 due a11m-7 during b10d5o-14 dust b5 dutch b4f-5o3 duties a-4m4 dvořák's b-4d4g3
dynamic-equivalence b4f-4 e w5 e.g. d4f5i-4 each b7d7l-5o-4 early f5g-4 earned b6d-4 east b3f6g-4l-3
east-west d7i-5 eastern-most e6i-4 easy b4 editorial b7f-4 editors b-4 eegimaa a-3s4 effects a-5j5
effort a-4e5i-5j3 either b-4g-7l-5n6o4w7 elements d5e4i-4 elite b4 em h4 emits d6f-6
encabalgamiento b-3w7 end n4s-4 ended l3 ends n5s-3 energy e3i-3 enforce h4 england s4 english a-4f3
enjambment e3i-3k3 enough b8d-6 ensure a5 enter d5l-5 entitled a5m-5 entitlement a4m-4 environment d6l-4
escola f8s-6 estimates e4i-4 et b-9d-4f4w10 etudes b-4f4 evaporate a4l-4 even a9d-7e3g-3i-4n7s-4
event b-4 events b-4l3 eventually d-4i3 ever a-4b-4l4 every b7d-7 everything b-7l10 evil e3i-3 evolve a3
ex b-4d-5w12 exactly a-3h4 examples b-4s4 exhibit a5b-5k5l-4 existing b3 exit d4k-4 expected b-3l-3n5
experience d8f-6o3 experienced a-4h4 experiment b-6d7 experiments e4i-4 experts l4 explorer s4
exquisite b-4d6 extant b4 extend d-4l7 extensive d6 eye e4 eyes e3 facebook b4 fact a19b-4j-17 facto b4
failure a-5m5 fair b4 fairly d5 fake b-3p7 falling a7b-3l-3 family d6e-3i3l-4 famous b4 fan e4i-4
fans e-9i5l-3s8 far b-3e-3l5 father's b4s-4 favors i3 features b8f-4 fee b-4d4 feel a4b-3 festival k6l-4
few g4k-3 field b5 fifa b5 fight l4 fighter b5f-5 figure a-4l4 figured l3 fill a-7l7 fillmore e-6i6
film b4d-4f7s-3 final e-3 financial b7d-3l-4 find a6h-3l-3 findings b-3j3 finest b6f-6 fire e-7i5s3
fire-hose b3s-3 first d-3e3i4j-4n4 fishing a3 five b-3g5 fix a-3h3 flag d-4 flat b4 fleeing f-4
flesh a-4l4 flight a6f-3l-5 fluorescent b6f-6 foam d-3e3 focus d-4e-4i4l6 focused a4 fold b-4l4 folks s5
follow-on b4 food b4 for a-4d3h-5n-4p5q-3r7s-3w7 force b-4n4 foreign b5 fork b-4k4 formalisms a3l-3
format b-4d4 formed d4 formica w5 formulate d3l-3 fort b-6f6 found a4b-9d3h-3 four-factor b3o-3
france's b-4d4 free l5 freeways a6m-6 frequently-recollected b4 friendly b5
from a6d4e5h-7l5n-4q-7r6u-5v-3 front-line d3 fuel b-5d5 full b11d-6 fun b3 fundamentals b-5d7
funeral e-4i4 fungus f-5w5 furniture a-6j6 gains b3l-3 galleries a-5m5 game b3s-3 games a4b-5d-5s3
gave b3l-3q-3r3 gebo f4 gelatin b4 general b7d-7 generally l-3 genes e3i-3 germany l6n3s-3 get a-11b4d6h6
getting a-4b-3d4r3 girls b-3n6 give a-4b7h4 given a3j-3 global b7d-3 go a4b-3d-3l14m-6n-3 goal a3
gobierno l7 goes a-3b-3l12m-3 going a-5b-6d7l8 goldsmith's b4 gonna n5 good b7d3f-4g3o-7 google b-5
gordon e-3i5 gordon's e5i-4 government b-4o4 government's b3 graduated w4 grand f3 great d6f-6
greater b9d-5 green a3 grew l4 grounds a5j-5 group b-4 groups e-3i3s4 growing f-6l7 growth e-5i5
guardian i4 gubëeher b-4s4 guest e-5i5 guide j3 guilt b-4l4 guys e-7i7 hack b-4l6 hackers s3
had a-11e11h7i-5n-5r4 hadid e-3i4 hadn't d7l-5 half a-4e-3i3l4 half-hour d5 handles e3i-3 hands b-4s5
hands-on b3o-3 happy a-3m3 harbour a3 hard b8k-4m3 harsh b5d-5 has a-10e24f-4h9i-9n-4
have a-7e16h9i-15j4m3n-8 having a-4d5e3i-5 he d-5e-6i7n11s-6 head d8l-8 health s-5 healthy b4o-4
hear b-4r8 hearing a5b-3d3l-5 heavy b5 height a3m-3 heights a7l-7 help b-8n8q-5r7 helpful d4l-4
her b12d10g-4o-4s-5 here a3l-3n-5s6 hereby b-7n6 higher b3 highest b-10d10 highly b-4d5e6i-4
higuchi's b4d-4 hiking b-4l5 him h3j-5m5s-4 himself a3 hint a3 hire b-3d3 his b4f5l-5n-3o4 holt b-5i5k5
home b4d-4l4 hope a3 hoped a-5m5 horror i4 hostility a3 hotel j4 hour b3 hours b-5 household b-6l6
households e-6i6 how a-5b-4l4m6s-3 how-to b11d-8 however b-3n3 hr b3 human b4 hundred b3 hundreds d4
hybrid b5f-5 hydrogen b8l-3 i b-7d-8e-6i7l7n-14s22 i'd a-6d-3n12 i'ile f-5w5 i'll n6s-6 i'm b-4d8l3n-4
i've e4 i-44 f4 ice b4 idea j-4 ideal b4 ideas d3 if a-3b-3d4e-5h8i-4o3r5v4 iii b-6k6 ill d-4l4
images b-4s5 imagination a-5j5 imam b-3f3 implementing d4l-3 important a6b-5 imprisoned q-6r8
improve b5f-5 impulse b-4k4 in b8d3e-4g7j-3l-6n-8o-5p5q5r-9 include d3l-3 included b3 includes b4
including d-5f3 increased a4b4m-4 increasingly b-3d3 indeed l5s-3 indian b3 individual d-3e4
indonesian b7d-3 industrial b3d4g-4 inevitable a-6l6 infections e3i-3 inferiors s6 información f-4w4
information d3f-6 infrastructure j3 initial b5 initially e-4i4 injury j4 insights b4 inspire d3l-3
installation a-4l4 instead n4 institutional b8f-8 institutions b-4s5 instruction i3 intact b3
interest a-3j3 interesting b-4d4 international f5 internet b4o-3 interplanetary b5f-3 interstellar b4d-4
intervening o3 intervention e-5i5 interview k4 interviews b-3d4 into f5 introduce b-4r4
iodine a-3d11e5i-5 iran h6p-4 iraqi b-4w5 is a-4b-7d8f6g4i-6j-12m5n-4o3p4r-3u9 islamic b4 island a4l-6
islands b-9l6s3 isn't d-3e3h4 issue b-4l6 issues b-4 it b-11d9e6k13l6m-4o-5q6s-9t-3 it's a7b-7d7l-6n-6
italy's b-4f4 item b-3 its d4 it’s d8 i’m b-3e3i-3o4 i’ve e4i-4 jacob b-7f7 jafari e-3i3 japanese b7d-3
jargon b-3k3 jean f4 jerome i3 jet b-6f6 jewish b5f-5 jitney b4 jogs l4 johann f-3g3 johnson a4
journal b-4w5 journals a-4b-5n3 journey a3 jules f4 july a6 jury a5j-5 jury's d6l-4 just a-4b-5d-5i4l16
justifies b4 kennedy a3 kept a-6l6 key b3 keys a5m-5 kid n3 kinematics e4 king's b7f-7 km b-6c6d6o-5
know a11l-9 knowing a6 knowledge e4 known a8l-6 l2 b5o-3 la b-7f10 lab e4i-4 label a-4j4 labels n7s-7
labor b6e-3i3k-6 lack b6o-6 lady f-5j5 lakeshore h3 language b6f-10j3 languages a4b-4 large b7f-7
largely s5 larger b7d-5 largest b6 last b11e-5f-7 lasting b5k-5 later a-3e-4g-3h3i7 latin d8f-8
laugh a5l-5 launch b6f-6 law b4s-3 leaders i3 league b5f-4 least b-9g4h5n6s-6 leave h3 leaves d3n-3
leaving a-4l7 left b-6d13 left-liberal f4 legislative b11f-11 length a-4j4 less d12e-6 lesser-known b-4f5
let d4 letter a5 letters b-8k4s6 let’s b-3d-4n7 level a4m-4 lexicographic b4d-4 libertarian b4
libertarians s3 librarian b-6k6 librarians b-5n7 libraries b-3 librivox b4 license b-3l3 licensed q3r-3
lies l3 life b-3 light b8r5s-8 lighting d5k5l-7 lightning b-3s3 like a-7h4m5w-4 likely e4 likeness b-4k4
likewise b-3r4 limestone b4 limitations a-3j3 limited a3m-3 line k5 linguistic f3 liquid b-3k3 lis b5
little d3l-5 live d-4 living b4 loaded b3 loads b-3s5 loan b6d-4 local b5d-4 localist b4 locals a-7m7
located a4b-8d-3l8 lodge b8f-6 long a5k-3l-4 look a6 lopez b8f-8 lost q3r-3 loud b4k-4 louis f-5g5
love a-4e3i-3m6 lower b4 lynch a5b-3 m1 a3b-6d6h4 made d-6g5m-4 magicians b-3o3 main d-4f12 mainstream b3
maintaining h3 major b4d-6f5 make a-7d17l-5 making h4o-5 manipulation b-3s3 manoel f3 manufacturers s5
manuscript e4i-4 many d12k-5l-11s10 map k3 march g3 market b4 martin’s b5d-5 mass d6k-3 match b5s-3
material b-4d4i-4k4 matter j4 may b-4n12s-4 mcdonalds b-5k5 mcmurdo b-3f3 me e5i-5n7s-4
mean b4h3i-4j-4l-3 meander l4 meaning a4 means a5h-3j-4 meant a-3m3 measure e4i-4 medicine n-3s3
meeting b-4e6 men b-6o4 mentally d5l-5 mentioned a-4l4 meter b5d-5 method e3i-3 methods a7m-5
mexico b-5s3 mickey e5 microscope b3k-3 microsoft b-5h-3k5l5 might n4 mild a6m-6 mile b4d-3 miles b-3
military b5 milling b3s-3 millions e4 minded a4 mini-mmpi a-4j4 minor b7d-7 mission e-3j3 mitchell b-4f4
model e-3i5 models b-4s8 modification b-5k5 mof-ávvi b-3k3 mon w4 monday a4m-4 money a-3m5 monk a5l-5
montejo b3 month b-3f4 months b-5d6 moon b5f-5 more a7d22e-6i-5k-5n-6o-6 moriori s4
most b-8d19e10f-5i-4l-7 mother f3 mother's b4 mountain b4 move a4 moved a3b-3l3m-3q-3r3 moves a6l-6
moving l4 much d11 muddying b5k-5 multiple b11d-11 municipal b4 municipalities b-4k4 murder b6k-4
murray b6d-6 museum b7s-3 music b3 must n3 mutation b6f-3 mutation-based b4o-4 my b9n-3 myself h6j-4
módulo f-4w6 n f3g-3 nacional f3w-3 namely a3h-5 nasa b5f-5 nation b-8n8 nation's b4l-4
national b-3d-4f10 nationally d4 nato n5s-3 natural b9f-4 nature d6s-5 nd d-4f6 ne b-6w6 nearby d-4f5
nearly d8e-5 necessity b3 need a-3h4m3 needed a-5d5l-5m5 neighborhood e3i-3 neologism e5i-5 never a-4e4l4
new d4i-5s5 news b5f-4 next b5 nexus e-3i3 nick w3 nine e5i-3 nj b4 no b7d4f-4g-8l8o-6w3 nobel b3d-3
noho r-4w4 non-avian b5d-5 nor b-3d4 north d4f-4 north-south d4 northern f3 norton e-5f-4g12i5r-8
not a-7b-11d8e9f-5i-6m3n18p-3r4s-9 notably b-5f9 note a5h-5 noted a5 nothing a10b-5d4p-5 notice b-3
now a9b-8d4h-4k3l-4n-5 nowadays d5l-5 numbered b4 numerous e4 oath a4m-4 objects l4 obligations b-3l6
occasional b-5d5 occupation d4f-4 october a3m-3 of b8d4h6n-7o-4p-5q3w-5 off a4f-3l-4r6 off-the-shelf b3
offensive a7b-5l-4 offer b3d5 offers d6o-4s-4 office a-4j4k4 officials i5 often b-11d-4e12i-8k4l3s5
oh b-8w8 old b10l-5 older b4 on b9f-3g4l-8n-8o8s-4w-3 onboard j5 once d-3e-4i4 one a-4d8h-5j8k7n-3v5
one's b4 only a-7e6g8n-8s5 onto b3 open d4i-4 operas a6p-6 operators b-5s3 opinion b5k-4
opportunities a4m-4 opt-out b7o-7 or a-3e7f4i-7k-4l-7n8 orange b4l-5 order a-9e3i-3j-3m13 ordered e3h4l-4
organizations i4 organized a4l-4 original e-3i5s-3 originally i3 other d6e3f-3h4k-3 others a9d-4l-7
our b6d5 out b3f-9h-4j6w5 outfits e-3i5 outstanding b5 over b6g5k-4l-4r6u-5 overall b7 p b-3c5 pace n-4s4
padalecki's b3d-3 paid e-3g3 pair e-6i6 palacio f-4w6 pan-democrat b3d-5 paradigms e3 paralympics l5
part h8j-6 partially e4 particles b-6s4 particular b-4d4n-4s4 party s4 pass a-7l7 passive-active b4f-4
past b5k-5 pastorino a-4j4 patrick f3 patrizia f4 pattern e-5i5 pause e-7i7n5s-3 pearson g-3w3 penon f3
people b-20l-4o7s13 people’s b4 per b7 percent d9e-3l-5 performance b-3d3k3 period s6 persian b3f-3
persians s7 persist a-3l3 person i-3l6 personal d-3 personally e-3i3n4s-4 pescheux b-4f5
petitioner b-7e4k5 petronios l4 philippine b3 philosophers b-3s4 photographs a5l-3 photos e3i-3
physicians h-4l4 pilgrims s3 pilot b4e4 pjɛʁ f3 place l-7m4s3 places b-5 plaintiffs s3 play d7g-7
playfully d-4e4 pleasant e3 please b-3n11s-6 pled d5 poetry b4o-4 point a13p-8 pointe f6 points a6b-4
poland's l5 polaroid b5k-5 polaroid's d4 polaroids e5i-3 police b4e-4i4k-4 policies e4i-4 political b7k-4
politicians b-4s6 poll e-4i5 polls e-3i3 pollution a4e-4i4l-4 populaire b-3d4 popular d7l-3 porte b-5f6
portrait b4 posh b4 position b-5l5n4 possessions d3 possible a-6l8m9s-4 poster b-4o4 posting e3
potential f-3 pouring a-4l4 practical b4d-4 pre e5i-4 prepared a-5m5 presenter f3l-3 preservatives e3i-3
presidency a-4m4 press b5k-5 pressure b-4k4 prestigious b4 pretty d12l-4o-5 prevention b4k-4 previous b4
previously d7e-5 primarily d4 prior b6o-4 pro-establishment b-3d5 problems b-4 process a-3b6j6l-4
processing f-7g7 professor b-7d5f4 profitable b-3d3 profits j4 program e3i-3 project i-3l5
prominence e-4i4 prominent b6d-5 propaganda b3 properly b-3n3 property b9f-3l-3 proposed a6 provide b5d-4
providing a-3b4h3 psychological b3d-3 psychology b5d-4 public b7n-3 publications b-3o3 published b3
publishing b4d-4 puppets e3i-3 purchase b4 purely d3 pushed b-4l4 pushes b-3l5 put a-5d-3l7 puts b6d-4
putting a-5h5 quaint b4o-3 quality m4 quarter b-3l3 question b-3 questionnaires s6 queue a-4j4
quickly e-5i6 quid b-4w4 quite b-6d8 rain j3 ran b-5l5 ranks d4 rapidly e-3s3 rarely b-7k5 rathbun e-3i3
rd b4 reaction a4 read a-7l7 reader a4l-4 readers e-5i5 reaffirms h6j-3 real b7d-5 real-world b4
realised a4 realistic a-4l6 realize a3h-3 really a-4b-9d8e-5s7 reason m4 reasons a5 received b5f-3
recent l-3 recently e4 recently-accepted b-3f3 recognising a-4l4 recognize a4 recognized h5l-3
recognizing a3h-3 recommend h-4 record a4 recreating b-4d4 red f3 reduce b3 reduced d6e-6 referred a3m-3
regularly b-4d-4n4s4 related a4m-4 relations e4i-4 relationship a-5j5 relative a4m-4
relatively b-4d15e-4l-3 relevant a3j-3 relief j4m-3 remains b-4d13e-7 remarkably b-7d8 reminder a4
replace b-3d3 report b-5e3i-3k5 reported o3 reports b-4s6 reposted l4 reproduce b6o-4 reproducing a-4l4
republican b-10f14 research a3b-6l3 researchers s3 researchgate s3 resident b3d-3 residential b-3s5
residents b-4l6 respect a7m-7 responses a3m-3 restaurant b-4k4 restrict a-4h4 result a5j-5
results e-5i5s4 return l8n-5 returned a3m-3 revealed a5b-3d6 ride b-4l6 riders a-4d6e-4m4 rights a-5
ripe d-4l4 rise a5m-3 rob d-4f6 roll k4 rolled a-3l3 roman d-4f4 romantic b4 rond b-5f5
room a5b-6l-5n11s-5 rose a9l-7 rotc f-4r4 rounds e3i-3 rov b4k-4 royal f4 rude b4o-3 rules h-3j6
run f-6h-4l14 runs d-4 s f4g-3k-4l-4t4 sacramental d6f-6 safavid d4f-4 safely e3i-3 said j-6l10
same b6k-4 sample b6e-3i3 santorum b4 sarvis k4 sassi i3 saturday b9f-6 save a-3h3 saw a-3f3h5r-3
say a5b3f-4h-6l-6u3w4 says a5j-4 schedules a-3j3 scheme b-5s5 school b9l-8 schools e-5i5 scientists e-4i4
scientology a4d-3e-4i4 scientology's b9k-7 screen b3 sea l4 season b-3l5 second b5f-5 secrecy l-4p4
secretary a-6i4m6 security d-4 seek a-6b-4l4m6 seekers e4i-4 seeking a-5l5 seemed a4 seems m3
segmented b-7d7 self-described d4 sell f4 semantics b-4l6 sensation a4j-4 sensitive b6 sentence a3j4m-7
separation n4 september f-3 serious b7d-5 seriously d3l-3 served a5l-5 services l4 set b-8d4l7 seti a4
sets l3 seven b-7w6 seven-colour b4d-4 several e5 shakespeare's b4s-4 shape b-3k5 she e-3l3
sheltered b-3d3 sheriff's b4 ships e-4i4 shoes e3 should n4 show d6h-5 shows b3 shut b-4l4 shuttle f3
sides l4 significant b5l-4 silk b3 silver b4d-5 similar b4 simple p4 simply s4 since b-4f4n6s-6
single d-5e5 sisal b4 sister e-8i8 site b-6e-5k5 sites b-4e4 sitting a-5l5 situated d-3l3 six a4b-4d-4g4
skin b4l-4 slightly a4b-3d3 slip a-8l8 slowly n4 small b-4d5 smaller a-3b3 smith b-5f5 smog b-4j4n6
so e-4j-5l4v4w7 social b5 society j3 society's b6d-6 software b3k-3 solely a-7m7 solomita e-4i6
some f7h-6k-3 somebody a-5l5 someone b-10e-7i-4k4n17 something a-6b-10d14h-5j14l-7 sometimes s4
somewhere a-4j4 son b-3f3 soon i4 sorta a-5w5 sound l6 soup e6i-6 south b5e-5i5l-3 southern b4
southwest n5s-5 soviet b-4f4 space f3 spacecraft e-3i3 spanish b7f-7 speak d-4f6n-3s3 species b-3e3i-5s4
spent l-4 spidey b-4s4 spoke d-3f3 sporting b7d-7 spread l4 sprogets w3 stand b4 stands b-3d3m-5
stardust a7c-5 starred a7l-3 stars s4 started a-4o4 stated l4 states b-6d4i-7l6s6 station h-5l6o3w-3
statutory b4 stayed a-4l4 staying b-3l3 steadily a5l-3 step a3 stepped l3 sticking d5e-5 still b-6d3n7s-4
stopped d-4o4 storm b-5k3 stouter b3 streets b-6f-7l6s9 strong b5d3f-4 strongly e3i-3 sts-133 d4
studied b3 studies b-6s9 study b-6k9l-4 subcontractor's b3 subject a6m-6 subsequently e-4i5 subtle d4
success b-3l3 successful b6f-4 successfully i4 such a4d4k-4 suddenly h-4l4 sufficient a-3m3
sufficiently e4i-3 suggest a6j-4 suggested b-5d5 suggesting a5h-4 summer f4 sunny b3 sunset a3m-3
superiors l4 support j-3 supporting b4f-4 supposed a-6m6 sure a5b-4h-3s5 surface b9s-4 surges a4
switzerland p4 syntactic b4 system b-7f-4j10s4 systematic b4f-4 systems b-10e5s5 t n7s-6 tabennese m3
tagbanuas s3 tagebuch w6 tails e-4i4 take a-13b4d-3l15 taken b-4l6 takes b4 taking a-11l9r4 talau d-4f4
talk a12b4k-6l-8 talking a14l-11 talks a3l-3 tapa b3 taste b-5d5 tax b9f-5k-4 taxes e3i-3 team b3e-4i7
teams e5i-3 technique a-4j4 technology b3f-3 television k-4 temperature b-4k4 ten b-5l7 terminal f-4g4
terre f3 test a7 testing f-4 thailand's b-3d3 thais s6 than b-8e3r-3v4
that a4b-10d-8e-11f-9g-13h3i14j6k16n-5p-6s12u8w4 that's a-7d5e6i-4j4n-5 that’s d7e-5
the a-8b6d7e8f15i-12k-8o6r-4s-7w5 their b5e6f-5g5i-4l-5 them b3d-7j5n8s-9 themes b-6n-4s9 themselves i4
then d-5e-4h7i8j-4k4n-3s4 theoretical b4f-4 theravada d7f-6 there a-5b-7d-5e-5h3i12j-5k4l7n-4s4
there's d-3h5l6n-6 these b-5i5k-4 they b-8e-3i7k-4l-6n-6s18 they're a6l-6 things b-6l4
think a9b-3h-4j-4n-3v4 thinking a9l-4 thinned b4 third b6 this d-4e-6f-5h-5k14l3 those i5j4k-3l-4o5
though h-5l4 thoughts a3 three d4f-5 through d4h3l-5 throws e-4l4 thursday b5o-3 thus b6n3s-9
time a-6b-7d4n9s-8 times d-4 title b-4f-4g8 to a-8d-4e-7f-5g-4h12i-6j3n40o-9p4q-4r4s-14 today b-7k4n-3s3
together l-3n-3s3 tokyo's d5 told l-3 too d4l-4 took a-22b4h5l14 top b5d-3 topics s3 torsional b3k-3
tourist b4f3 tourists b-5d5m3 tournament a-3j5 town p3 toys d4 tracing a-3l3 tracks a-7j7
traditional b-3w5 traffic a4 training a-4b6f-6 translates a3m-3 translation a-9j3l5 transportation b7
travel b-4d-3l10 traveling h5 tree k4 trick b5f-5 tried a-4m4 trip b-3e3i-3l3 trooper a3 trying a-8m8
tulsa a3b-6l4 tunisia's b6 turismo c4 turn b-4n-4s9 turned a-6l10 turística f-5w5 twitter a-5l7
types b-4l5 u.s. f4 uh w-4 uk e3i-3 ulysses b3 um l3o-4 unable a-3m3 uncertainty a3m-3 under b6f-3
unique b6 united f6 universities l4s4 university f3 unknown b-4l8 unlike d3 unprecedented b5d-5 until v3
unusual d3 up d-6h4l-4 upends h4j-4 upon b-9o6 upper-class d5f-3 urban b4 us c5e6i-6 us-169 f3 use d-6
used a-9b6d5f-4h3l-8m6o-4w4 user b3e3i-3s-3 uses s3 usi b6s-4 using b4d4r-3 usually b-6 various b3i-3
velocity b-5k5 verbs b-7s7 versions e-4i5 very b-7d19l8n-6o-10 veteran b5d-7 via b7f-5 vice b-3l3
video a5b4l-3 view a4 viewed a-5l5 viewer b-3k3 viewers a4b-3 viewpoints d3 viking b4 village b-3
virginia b8d-3f-8l3 virtual b4f-4 visa l4 visit a3 visual b4d-4 vitamin b5 voluntary b4d-4
volunteers b-5d7n-4s4 voters s3 vr h-5l6 wade a5b-5 wai b4d-4 wai'd a4m-4 waiing b-3l5 walk b-4d-5l10
walking n6s-4 want a-5b5m6 wanted a-3m5 wants a-8m8 war f-5g5 warhol b6 warhol's b4d4 warwick f5
was a-3b-11d8e12f-5g5h8i-9l5n-7 washington b-4f9w-6 water a3j-3 wave b4f-4g4o-4 way l4
we b-8e-5f-5i13k-4n-8s17t5 we'll n6s-5 we're o3 we've e5i-5 wealthy d3 wear b3 web b9d-5 website e-4i6
weekly a10b5j-5m-5 weeks e3i-3 welcome a-4 well a9d-7e7i-5l-6n4s-4v4 went b-5l12m-4
were b-10d6e11f4h-5i-9k-4l8m6n-3 weren't d5n-3 west d7f-6 we’ll i-3n8 whales s4 what a3b4e-6f4i8l-3r3s-5
what's b-4 wheelchair b6d-4 when a-4b-3d-4e15f3i-12o6r5 where b5i-5 whether b-10d4r6v3
which e-6f-6i6k6n-6s14w4 while b-5d3 whitmore e-3i3 whittle a-4h4 who b-11d-4e-10f-3i17k6l4n-4s10
whoever b-6k6 whose b12k-5s-4 why b-6e-4f5s3 widely e7i-4 wife e-3i3 wikihow a-3 wikinews e-4i4
will b-4n8s-4 wilms f3 winning t4 winter b6o-6 wish j-3 with a-7d7e5j6k-7n-4o4q-4r5s-3 within b-6
without b-4o5 woman e4i-4 women n6s-4 won't b-4n8 wonderful l4 word w6 work e-6h-6i6j8p4 working b5d-4l-3
world l3 world's b-5d5 would l7n4 wouldn’t n5 wreck b3o-3 writer f5 writers n5s-5 writes f5 wrote a5h-5
year a-5l8 year-round d4e-4 yearly b6f-5 years a3b-4e4i-4l3 yellow f5 yen b4 yesterday e-4i4
yet a-3d7e7i-5 york b-3f4 you a-4b-9d5e7f5h-4i-12s9 you'd n6 you'll b-4n7s-3 you're d4f-3l-4m3 you've e3
youll b-5n7 young b-4o3 your l4 yourself d6l-4 you’d b-4n4 zealand c5 zip b5s-5 | a4h-3 łódź o3 ʒan f3
ρ b3 χ2 b7d-6 زها w3 – b5h5j-4w-3 — a-6b-8f7h7l4 ‘ b5f-4 ’ f6 “ b4f-7w7 … l-3u3 ✉ f4`,
  nextWord: `
! s-4w5 " b4d-4f-4h-6i-4k3m9 & b9d-5w-3 ' b4d-7f4k-5l-6p5 ( b7f5o-4q-3s-5w4 ) a-5b9c-3f4g4i-8k-3l8s-4w5
+ c8w-4 , a-8b10f4g6h-6j-3l7m5q-8r5u-12w8 - d-6e4g5h-4m7w10 . a-10b9f4g4j-6l5o-7p-5q-4r6u-4w6 / d-5f6r4
0 a4 0.05 b-3c5 1 d-4f13l4n-3o-5 10 d4e-3f-6l9 100,000 a-3l3 12,000 h-6l6 14 a-6l6 15 a3b-4c4h-7l5
150 a-3l3 150,000 a6l-6 16 b3d-5 18 a-4l4 1831 f4 1880 w3 19 b5k-5 1907 a5 1990 d3 2 d-4f11l3 20 b-4r-4
2000 a4d4l-8 2009 m-3 225 a-3l3 24 a-3l5 25 b5f-7 27 d-3 3 d-5f8n-3 300,000 a3 31 e-4 33 a7d-3
35 a-4b-5h-4j4l7 39 b6f-6 391,000 a-3l3 4 d-3 4,000 h-5l5 45 d-4l4 45,756 b-4d4 5.3 a-5l5 50000 a-4l4
54 b7f-7 6 b-6c6 62 f-4w4 7 i-3 70 l5 70,000 a6l-6 700 a-3l3 8 a-3l6 80,000 a-5l5 80119 w5 87 a-5l5
900 f-3l5 : b9d-7e3k6o-4w-6 ; b7m-5s4 = b12d-4f-6 ? b7c-4e4g-3i-5o-4s-3w6 @ b-4c-4f17w-6 [ a-6b7d-5f4o-5
] a-4d-8e4f4g4i-4l3 _ f5w-3 a a5b-7d-18e-4g-13h8i6k8m-11o10s7v5 ability b7d-4o-3 able n6s-5
about a4d10e-6h-5m-4 above b8e4i-4k-5 abroad n3 academic d7f-4 academy f4 acceptance s-4 access b-5n4o4
accident b4d-4 acclaimed a3 accommodate a-8m8 according b4 accustomed b3 acquired b4f-4
acquittal d8e-3i-5 across b7n-5 act b-4f4 action b-6d6 actions f-4 activated i3 active b4f-4
actively a-4m4 actor d6f-3 actress d6f-8 actually a-6j3m4 adaptation b4d-4 adaptations d3o-3
address d-4j4 ads b4d-4 advantage o3 advertisers n4 aelius b4d-4 af w4 afghan b6 after a-7b12d-6e9i-9
afternoon b-4d4 afterwards b3 again a-3k-4l5n5 against b7d-7 agencies b5n-4 aggression d9f-9 agreed b-3l3
ahmed b3 al b-5f-4w16 aligned b-4s4 all a14h-6i3l-6m-6s4 all-district b-5d5 alliance b-4d4 almost a5
alone b4d-4 along e5i-3l3o-5 alongside b4 already d-3i4 also a-6d-4f8l4s3v3w-4 although a-4l4 am f-4r6
ambitious d-4l4 american e4f-4 americans d-6 among a-4b6 an a4b-13d-16h8k8p5s11 analyses b-4d8e-4
analysis d4f-4 and a-8b19g8k-15l5o-3r4s3w-4 andrillae f-6w6 angles b4 animals b-5d6 anniversary d4
announcement b7f-5 another a3d-3e-6i6 ant d8e-6 anticipated d-4l4 ants a6b-5e3i-6j-6o6
any a4d-8e-3i3j4m-3n9o3s-5 anyway d-3o3 apparent d-4l4 appear h-4j4 appears b4 appease a-3m3
application f-3 applications b7g-3 applying l4 approach d-3 appropriate b4d-4 approximation b3 apps b-6d6
architect d4 architectural i4 architecture b-4d12f-6 are a-7b12d-10e5i-5j13k-9l-11o-4s3u16 area b4
areas b-9d19e-3 arena b4o-5 aren’t b7k-7 argument a-4b-6d5h4o4 arise s3 army d4f-4 around d-7h-10l15n6
arranged f-3w6 arrest d5l-5 arrival a4 art b5d3f-4 article a-4j4 articles b6d-6 artillery d-3g5
artist b5d-3 artists b-4o5 arts b5d-3f3o-6 as a4e11f-9h-7i4j-5l7m-3o6w-8 ascetics b-4d4 asexually e4i-4s3
aside a-5h5 aspect a-5h7 aspects b-7i3 assembled b5n-5 associated b4 astronauts d-3g5 asylum d4
at a-3b8d-6e5h-3i-11k-4o3r6v4w-3 athens d-5f5 atmosphere b-5d5 atolls b3d-3 attended b-4
attention d8e-8i-3 attracted l3 attractions b6d-6 attractive l3 attrition d4 audiences d-3n3
audiobooks n4s-4 auguste a5d-4 author d6 available b6k-6 avenue f4 avenues e4 average b9d-3f-4o-4
awakening b-4d4 away b-4d-6l12s-3 b f4 back i5l-4n-5s8u-5 balance h4j-4 ball d5l-5 balls n4 ban b3
barbeque a-3m3 barges b3d-3 base d5 based e4 baseman d5 bases d3 basis d5 bassiana f-9w9 bays e3i-3
be a-18f-5i-3m18n-3t9v7 beating a6l-6 beautiful d-8l12 became a-3j3 because a-6b14e-7i9l5o-5q-5r6
become a-3m3 been a-11b-5d-5h4l10s8v4 before a-8b15d-6f-6i4m5o-4 began d3 beginning g4 behavior d6o-6
behind b4d-4 beloved q4 belt b-4d4 benefit j4 beresford f3 bernhard d3f-3 besoin w7 best b3d-3
better d-5l7 between b11d-6f-3g4k8n-6s-6w6 bias b5l-5 big b-3s3 biggest b-4l5 bipedal e6 birds d6
bit b-6d8 bits l5u-5 blind b3d-3 blogger d5f-5 board a4 boats b3 bodies e4 body d7o-3 bombarding e8i-6
book d5 boom b3 booths b4 borrow a-4m4 borrowers a3b5d-5m-3 borrowings d4f-4 boston i5 both a4b-6e5k3
boulevards d-4e4 boutiques b3d-3 bow b-5d5 box d3 boy b-5d7 branch a-8m8 braysmith d-3f3 breach a3
breaking d5 breaks j3 breezes b-4d4 bridge f3 brightness d-4e6 britannia b3 british d-3e3
broadcasting d-4f4 broaden a-3m3 brother d7 brought f3 browsers d3 buckley w4 buddy b4 buildings b6d-5
built d-4l4 bulb b3 bulbs b9i-3 bureaucratic d4l-4 burnell d-3f3 bus f3 businesslike d-3l3 but b8d6n-4o-4
buzzwords h-4l6 by b5d-7e11i-7k-7l5 c c3f3g-3 cages b-3d3 call b7f-7 called b9f-7 calls b-6d3f3
came b4d-4u5 camp d6h7p-5 campaign a5m-5 camps b3d-3 can a-10b22d-13f-6g-3h-4j18k-8l-6r7 canada b-6d-3f9
cancellation a5 candidate b4d7l-7 candidates d3e8f-8 cannot b6f-4g-4r5 capacity b-3d3 captain d5
car d3n-3 care s3 career b8f-5o-3 carly b3l-3 carried b3j-3 carry d-3l3 cars b-3d3 carvings b3
case b-7d12e5f-4i-5 cases b-3h4n5 cassandra f3 casually b-5l6 categories b-5o4 caterers b3
catholic d10f-8 cause b-3d-5o5 caution b-3n6 celebrated b3 celebration b4 celebrities e5 cell b-3o3
census d4 cent a-4w7 center f6o-4 central b-4 centre d-4f4 centres b6o-4 centuries a4 century b-9d10
cfl e5 chair a-5b6h3 challenges b-5s3 challenging l5 championship d4 chan f7g-6 change a6b4m-8n5
changes b-6d8 chapter b-3d3 character-style e5 characteristics b4d-4 characterized n-3s3
characters b-5d6n3 charles d-3f3 charm b3 charter d-4o4 chateaux f4 chathams b-4f4 chet b7f-4 child b-3d5
children b-4f-7o5 chomsky f3 choose b3 church b-10f6s3 circuit d-4f4 circular d4 cited b-5f3 citic f6
cities d7 citizens d-5 citrus b-4d4 city b4d-7f5 civilization d8f-8 claims b-4 class b-9d15o-6
classical e-4i4 classified p4 classroom e3 cleveland a4 climate b-7d6 clock d7 closely l4 closet b7l-3
co-founder b5 coastline b-4d4 cock b-3f3 cocktail d4 cold a-3l3 collector b-3d3 college b-3 colonel d5f-5
colonial d3f-3 colonials b-3o3 colonies b-4d5 columns d-5f-11g13 combined b-7d8 come a-4m4 comedy b-4
comes b5d-4 commander b-5d5 commemorate a-4m4 commemorating b5d-5 commitment d4 common d-9i3l8
commonly d-4l4 commons d-12f12 communal d4f-4 communion d-3f3 communities b-3o5 community d4f-5
compact d-6e6 company d3 comparison b-3d3 compartment b4 compensation b3 competition b4d-4
complete a5d-4l4m-5 completed g3 composer b6d3f-9 comprehension b5o-5 computing b3r-3 concentration d4e-5
concepts b-5e6 conditions b5o-6 conference b-6d5 confessions b3 confine l3 conflict d4 congestion b7f-4
congress d-7f7j4 conquistadors d3f-3 conscious s5 consensus a-3h3 consider t4 considered h4
considering d7o-7 consist s4 conspiracy b-4d4 constantly b5f-5 constructed b-5d5 construction a4d-4
consulate d6f-6 consumption b4d-5 contain b6d-6 containing b3k-3 contains b5d-3 contends b-4f6 content s4
contents b4o-4 conventional n3 conversations d4 copies b-3d3 coral b-3d3 core b-5d7l-5o3
corinthians d-5f6 corner b-3d3 coron f3h5 correct i-7n7 correspondence b-3d3 corridor b4 cost b-3d3
costumes i5 could a-4b5h-5j9l-4 council d6f-5 countdown b3 countries d6 country d-4 coup d5f-5 courses b5
courts h6 covariation b5 cove d4e-4 covers b8 crazy n7 creative a3 credential a-7m7 cres f3 crime d-3e3
critical d-4 criticised l5 criticism s6 criticized f3 crops b5d-5 crops-damaging b-4d4 crowd b-7o5
crowds b-5o3 cultural o3 culture b-4d10f-6 cultures d3 cum w4 customs o4 cycle d4l-6 cyclone l-3
cyd b3d-3 cérebro f8s-6 d'état b-5w5 dab's d5f-3 damage k3 dan b3 dances d-4f4 dancing d-5n5 daniel a4j-4
darfur n3s-3 darnell b5d-3 data a-3b8d5f-6l-5 date a8b-5f7m-8 daughter d5 day a7b-6d3l-4m-6n7 days g5
de b-7d-5w10 dead b3 death d6n-3 debates b-4o4 debbie a4 debris d4e-3 decade b-5d5 decades b-4
december a3 decision d5 decline d4e-4 decrease a-4m4 decree e3 deduction d5l-5 defectors d5o-3
deficiency b14f-6 deficient b4d-4 define d-3l3 definition d-5e5 deities d5 del f-4w5 delicious p4
demand b3 democratic f3 department b-4d3f4 des f-4w6 describe m-3 described b-5 desirability b-4d4
despite b3d-3l4 destination b-4d3 details d7l-5 detect d-3l5 detectors b4 development b4 deviation b-3d5
dh b-3o3 did b10f-6h3 differences b4o-7 different a5d-4l7 difficulties b6o-8 digital a4d3f-5
dilapidation d3 diode o5 directions d5f-3 directly n3 director b5f-3 directors w4 disagreement d3
disappointed f-3v3 disconnect a-8m8 discount a-4m4 discourse d3f-4 discrimination e5 discussion d6l-4
displacement b9f-8 distance b5 distant d-6l6 distinctions b-3d3 distinguish a-4 distribution b-3k3
district b4f4 dive b-3d3 divers b4 diverse d-6l6 diversity f-4o4 dna b-4d4 do a-13d-4h-4j3l6m16r3
doctrine a-3h3 document a5b3f-5l-5 documents e4 does b5d-8j5 doing k4 dollars b-6g8 dominance i3
don a-3j5 don't r4 donation b-3d3 done e4 door b-6d6 down a-5b-7h4k3n9 downloads h3w-3 downtown a5
drama d3f-4 dramatic d-6l6 drawn b5f-5 drives b-4d7 due a-5b7l3p3 dug l5 durations b5 during b9d-5i4n-3
dust e-3i3 dwells j5 each a7m-4 earl d6 early a-3b8e-5 earned b-4l5 earning b-6d6 ears b5d-4
earthquake f-3g3 easier b3d-5l5n-3 east b5d-4g7l-7 east-west g3r-3 eastman b-6f9 eastward k5 eats b3
eberhard j5 economic a3b-4 economics d5f-5 edge d7l-4 edges e3 edict d3f-3 eduard b6d-6 educación f3w-3
education b-3 eegimaa d5l-5 effect h3 effective d-7l4 efficient d-4l4 either a-5l7 elected b6f-3
elections b4f-4 electrical b5d-5 elements e-3i3 elephant b-5o5 elimination b-4d4 elisha a5
elizabeth b6f-5 ellon a4 else d3 elsevier b4d-4 emissions b4d-4 emperor l-3 emphasis d6i-4 employment d6
end b-4d4 ends e-6i6 enduring d-4l6 energy o-4 enforcement b-4 engineering b-3f4 england a5d-4i3n4s-4
english d-5f9 enjambment e4m-3 enlarge a-6m6 enough d4l-7 enrichment b-4d4 entails b3d-3 enthusiasts b4
entirely b-3k3 environment d4o-6 episcopal d-4f4 episode b-7d6 episodes g4 epistemologies b6o-4
equalise a-5m5 equivalence d-6f6 errors n4 euro e3i-3 european b7d5f-6l-6 even a7b-5h-4 evenings b4
events b3 ever a-6m6 every b4 everyone w5 everything a3h-3 everywhere b3 evidence b-4d4o-4s5
example b-4d4 examples i4 exciting d-4l4 exhibit b-4d4l-3o4 exhibits b9d5f-9i-4 exist a-5m4
existing n-5s7 exists u3 exodus d4 expect t4 expectation d-5e5 experience b-3d8 experiences d3
experiments b5o-4 expertise b-4s5 experts d-3n7 explain l4 explained f5l-5 explains h5 exploitation d4
exposure d8e-7h4 expression a6 expressly f3 extent h5 extrapolate a-3m3 extreme b-6d6 eye-tracking b3d-3
eyes q3 f c4d-4 faces d3f-3 facets d3 facto f-3w3 factor b-7d5 faculty b6n-4 failed d6l-4 faith d5f-5
family b-7d16f-7 famous d-6l8 fang d-4f5 far a-11l15 fears a4 features f4j-4 feds n-4s7 feed b-3l5
feeling b-4d4 feet g4 fellowship f3 female b-4d4 femora d3 festival b13d-8 few b-4 field b-5d6
fields d4l-4 fifty d-5l6 fight t3 filigree b3 fill h4 film-makers d4f-4 find t6 finding d8l-4
findings b-5d3 fire b5f-3 firefox f3 firm b5 first a-4b9m4 first-hand b-4k4 fishing d4 five a4 flag d4
flakes b7d-7 flash d4 fleeing b4 flight b3 flights d6 flooding b4 floor b-3d3 flow b4 fluid b-3d5
fluorescent d6 foam d-4e4 fold b-3g3 folks a-3j3 follows b-3f3 food f-5p3 football f3
for a-4b10d-14e4h-3i-3k-4m5n7o5p6q-6r3u-6 force b-3d3 forces b4d-4 forgiveness b5 fork a-6m7
form b-5d3h-5p6 formica e-4i4 forms b-5w5 forum b-4f5 foul d4 found b4d-8l4 foundation d-5f5
frame a-6e3i-3m6 frank b5f-4 free f-4k4 freedom a-3h3 frequented l3 friend d12n-4s-3 friendly b4
friends d10f-8 from d-12f-6g3l5o9 front a7l-7 fuad b-3f6 full a3 fully h3 function o4 funds e-4i4
further a-3m3 fusca f-8w8 future a6b-3m-4o3 g f4 game b5l-5 gaming d5l-5 gardens d-4f6 gary d5
gather b3f-3 gathers b3d-3 general a3b5d-10w-3 generalizability d4e-5 generals w6 generated b-4d4
generation o4 geographic f-4o4 geometry o4 georges f5 german b-4 germany b3 get b-4f-4l5 gets b-3f4
giant b5o-3 girls d-3f4 given a3d4i3l-8 glamorous d-3l3 glass e-5 global b-6d-4f12 go h-4j4 goal d6l-4
god a5n-3 goes b-5d-3l3p5 going d-6i5s-4 golden d-5f5 good d-4g-6h3l7 gordon d-4f5 gorgeous a-4h4
gospel f4 gov't d3 government d5e3f-6 governor d3 gradual d-4l4 great n-5s5 greater b-3d-7l5n5
greek b-6h3 grounded b-6d6 group f4 grouping d3 groups h4p-4 growth e4 grunt d3 guide e3 guilty e4
had b6d-4f4g-3l3p-4u4 hadid f4 hagghier b-3d3 half a-4b-5d10 hall f3 halls b4 hand a-4d-4l-3w12
harbour b-3d3 hardware b3 harms e4 harrow a4 has b7d-8f7g-3o-4r7u5 haut f3 have a-19b10f-5j7m17n-6r4w-3
he a6b4d-5g7j4 headquarters f3 health f4 healthy a4 hear d-5l5 heard f-4v4 hearing a-6l6 heaven d3
heavy l3 heels f6n-3 heights f4 her a10d-5e-5i5l-4n5 here a5d-12e5i-5k6 hermann b4d-4 hierarchy e3i-3
high a-5d-3e3l5 higher l3 him a12b-6e-9i11k4l-4m-5n-4 himself d-5e-5i6k3 hip-driven d-5l5 hire s-4t4
his a9b-9d-7e-4i8l6m-5n6o6p-4 historic d-4f4 historically l3 history l-4o5 hit b-3v3 hitwise b3d-3
home a11c-7 homeless e4 homeopath b-4o6 homosexuality a5 honed l3 honeydew b3d-3 honolulu f4 honors b4d-4
hope d-4f4 hopefully e3i-3 hopefuls b3 horizontal d-7l7 hormone b3d-3 horror l6 hotel b-4f4 hotels d5
hour g3 hours a-4b9d-6f-4g8n-4 house a-8m8 hovedarter a-3m-3w7 how a6b-4e-5i5l-7n4 how-to b-8d8 hub b4f-4
humane d-4l4 humanities d-5f7 humid d-3l3 hundred g5 hurt f4 husband b-4d4 i a4b3d-5f-7h-4j8s4 i'm a3
i've d4l-4 ideal d-4l4 ie b-3d3 if a4b3h-5i-5j5 illness d5 image b4 imagine d-4v4 immersed b5f-5
implement a-3m3 importance b-3d-3o6 important b-4d-9l10s5 improvement d3 improvements s4
in b10d-14e7h-5j-4l4n-3o3p3q-7v3 incentives s4 inch b-3g3 include b5 included b5 includes a-3j3
increase b3k-3 indians d5f-5 indigenous g3 indonesian a3 industry b8d-5 influences b-3d3 info c3
información f-4w6 information b-7k5s6 initial h6j-4 initially f6 ink d3 inning b-5d5 inscribed g3
insects b4 inside b-3d-3n7 insight s3 insights b-5d7 institutional d13f-12 institutions b-5d8
insurance b5d-5 integral l3 intelligence b-4d6 interest b-5d6e-4h4t4 interested h4l-4 interesting d-5l9
interface b5d-5 interferometers b4 international b3d-6 internet f5 interview d4 interviews b-5f5
into b5d-11k-4l3s5 intriguing d-5l5 introduced b4f-4 invited b-5g5 involves a-4j4 iodine b-8d9
iodised b-3s5 ipsa w4 iron a4 irrelevant b-3v3 irrigated d5 is a-21b20d-9f6h12n-5o-8s-5u12w-5 island d4
islands e9i-4l-3 israel n5 issue d6 issued b4 issues b-6d4 istandwithahmed b-5c7 it a15b4d-9h-9i4j-9n7t3
it's a4 italian-american d-3l3 items d4l-5 its a10b-10d-8e-5h-5i7k8l5 j b-3f3 jason b4d-4 jean a4b-4
jenna's a3j-3 jennifer h3 jensen b4d-3 jerome d-4f3i3l5u-6 jespersen f4 jew d-3e4 jim f4 job d3 joined b4
jokes d4 journalism b5 journalist b3d-3 journals b-4e3 judiciary b-4d4 jules b4d-4 julia b3d-3 july a5
junius b-3d5 just b-4d-4e3n4 justice f3 jérôme b4 karine f3 keep f6l-6 kidding f-3v3 kids d5l-3
kind a-4h8 kindig f3 kingdom f4 kinsler d-4f4 knew l3 know s5 known d-6l12s3 kohne f3 kong f4 korea f3l-3
kpa a4 l f3 l'ombre f4 l2 e-3 la b-4e-4f6i6 lab b-4f4 laced b3 lack a5b-5d3 lady d-3f3 lalo r-4w4
land a12b-5l-8 language d10f-8h3j-3 languages d11f-8w-3 larceny b-3d6 large d-6l4 larger d-6l6
largest b-4d-8l10 last d-3g5 late a3m-3 later a-3h3 latest d5 latin d4l-5 law b-5d3 laws h4
leader b-7d3n5 leagues d5f-5 learners d4g-4 leaving b4 lectures d4 led b-4d8j5l-6 lee b-5d-3f10
left d6l-4 left-handed k5 leg b3 legion b-4d-4f8 legislature d4 legitimate a-4l4s4 length b7d-4
less d-4n6s-3 let n3 lets a-4j4 letters i5 levels b-6d8 leverage a-5m5 lexical e3h-3i-3p3 liberty d4
librarians a5j-3 library f6l-3 librivox a4 life b-5d12f-4l-5q5 light a6d6f-4m-6n5 light-emitting b-3d3
lighting b-5d5 lights b3 like a6b3d-8f-6h-8l11v4 limited a6n6s-6 lines b-3d-5e5o3 link b-6d5 liquid d3e-3
lists b-6 literally a-4l4 literature b-6d9f-6 little a-5l5 loan b4d-3n3 loans b4 local d11f-5
location b-4d4 locations d7i-5 lodge a7m-7 logik f-6w6 long a-8d-9i3l14n6s-3 longer h-11l11 look l6
looking d4f-3 looks b4d-4 losses b4d-5 lot d4 lots b4o-4 louis b3d-3 love a8b-5d4f3p-6 low d-4e3i-3l4
léxico d-4w4 lɑ̃fɑ̃ f3 made b6 magic a4 magnificent a-6h7 mainland d3f-3 major a5 make t4 makes b3
making d-5 malaysia a3 male c5 malformed b-3n4 man b-7d5f4 maneuvering b-3d3 maniacs b4f-4 mansions d4l-4
manual a-4m6 many a-3d-4l11m-5n-4s3 march a5 marilyn b-3d3 marine d4 mark b4 markets b5 markup b4
marriage d-4 marymegan b6k-6 masjed-e w4 mass d6f-3 match o4 mater b5f-4 materials b-3d6w-3 math d-3s7
mathematician d14f-12i5j-5 mathematicians d5 mathematics i3 matter f6w-6 may a-9b17d-9h5j4k-6l-4u5
maya b-4d4 mcguire f5 mcmurdo a4m-4 me a5b-4e-6l-4m-4n7 meals b-5n5 meaning b-5d9 means h3j-3
measured a3l-3 measurements w4 mechanics d4 medal d6l-4 medalist d5f-5 media’s b-3d3 medical b3d-3
medicine d5l-5 meen f3l-3 meeting d6f-5 melbourne d4 members d-5e3 membership b-3j5 memorable d-4l4
memorial b4 memory b9o-9 men d12e-4f-5h-4 merida c4 message b4o-4 metascience b-4d4 meter b-7d6 meters g3
metropolis d5f-5 mickey f5 microscope d4 mid-august a4 might a-5b4d-4g-6j7r6 mild b-3l6 military d7f-6
million g3 mimic a-4m4 minded b5 mines b3d-3 mini-serial d4f-4 minister b-11d10f6l-4 ministry d3f-3
minute d6f-4 minutes g6 miss f-3n4 mistakenly b3 mistakes d4n3 mitchell a5f-4 mixture d5l-3 miyako b4
mlle a3 moderately a6m-6 modernity d-3s4 mohamed b4m-4 moment d-5n6 money a-3d6h3l-7 monks d6f-4
month g3l-4 more b-7d-12e-6i4l16n4s4 moreau d-4 morning d6f-4 moscow d3 mosques d5
most a8b-5d-10f-4h-4l18 motel f5 motel's f3 mother q6 motifs b4d-4 motorway d5f-5 motorways b-4f4
mouez b5 mourir w5 moved b4l-4 much a-10b-4l17n5s-4 mugging b3 municipal f-3 murder b4d-4 museum s4
music b9f-5l-5 muslims a3 must a-3g-7j4r8 my a3j5 mérida f-10w7 mɔʁo f5 named b5 names b14d-6o-6
narrower d-7l7 national b8d-7f5r-3 nationalities a3l-3 nations d-3f3 nato a8h-5n5s-5 naturalistic d-5l5
nd d17f-3g-12 near i4 nearly b-4s4 necessity d5l-4 needs b5d-5 negligence b-4d4 neighborhood d6
neighborhoods b3 neo-noir d4f-4 neoclassical d10o-5 neologism b4 netherlands d-5f5 networks b3
never a-4d-3l8n-4s4 new e-5i7k5o-4 news b7f-4 newspaper d3 newton f3 next e3i-3 nick b7d-5 night b-4d4l-3
nightclubs d5l-5 no f-5 nobility d6f-6 noho w3 non-adult-like h3l-3 non-avian d-6n7 nonpartisan b-4d4
north d-7o4s3 norton f5 not a-3b-7d-9k7m3n-3s4v7 notable d-5l7 note d6o-5v3 november a3l-3 now a-4d-7l14
nowadays b4 nowhere e3i-3 number b-6d3m-4 numbered f6l-4 numbers b-3d7o-3 oakland f6l-3 obama f3
obesium w4 obligations b3d-3 obtained b4 obvious d-4l4 occupation d5f-5 occur b7o-6 occurred a-4h4
ocean d4n-3 october a4d3l-7 of a6b13f3g10h11j-4k-7n-8o-7p-6s-6 off d-3l4 offers b-3d-5l6 office b-5d3
officer b-6d4 offices b4d-4 officials f-5 often h-4l11 old h4 oliveira f3 on b5d-22e6f4h-7j-3l12n7o4r4
once b4d-4 one b-8e-3f-6h7i4l8m-4 one's l3 online b9f-4 only a10d-6j-4k3m-3n4r4s-5 onto b-7s6 open a4h-4
operas g3 operation d-3i3 operator f6 operators b5e-6 opposite b3s-3 or a-6b11d-8g4i-5k-4l6o-9s4
orbiters b4 organizers b5 origin b-5d10f-5 original b4 originally f4 orthodox d-4f4
other a9b-5d13h4l-11m-5n-5 our a14b-5l-6s5 ourselves n3 out b-5d-12e9k6n12 out-of-date b-3d3 outfit b4
outside b3k-3 outstanding d-4l4 over b6d-5e5h-11l9 overload a-6m6 override a-4m4 ozone a4b8f-7 p f5g-5
pac f6g-6 pace d-5e6 package e5i-4 pad b4f-4 padalecki e-4f5 painting b-3d5 palacio f-3w3 pandemic o4
pants d-4s5 paper b-5f3 papillon f-5w5 paradises f-5g5 parallel b8d-4g-5 paralympic d-4f4 parents q5r-3
paris f4 park b5d-9f4 parking b-3 parliament d3f-3 parliament's n3 part a6b-6d4 participants d5l-5
particles b7d-4f-3 particular a4 parts b-3d3 party d-9f14 party's b-5f8 pas b-6w6 paseo f-4w5
passive-active d3 patrick f-3w3 patriotic d-7l7 patterns b-5d5 paved d4 pay d-3m3 pdf a3l-3
peace d-5l5n4s-4 peak a6d-3 pedestrianized d4 peer-reviewed b-3o3 pen d5l-3 people a7b-5d12f-7g8l-14m-3n9
people's f3 per b6c4d-3i-4 percent b-4g5 peres f3 performance n4 performances d7n-4 performed b-4l4
period b-6d6f3 permanently e-3i3 permission d-4 peroxide b8f-5 persecution d4f-4 persian q7v-7
person b-6d3 petitioner i4 phailin b-3f5 phenomenal d-5l5 phoenix b-3k3 photo b7n-5 photographers b-6e4
photographs q3r-3 photos d4 phrase b-5 picnic a-7m7 pictures b-3d3 piece d4 pilgrims d-4i5 pilot b5
pine b4 pipeline b-4d4 pirates f3 placate a-3m3 place b4f4o-5 places b7d-9 plant b3d-3 plants a3b3d-3m-3
plateau b4 play f3 player b-5f5 players d3 plays b10f-9o-3 playstation b4d-4 pleure f-3w7 poems d5
poet b-3d5 point d3g4l-4 points b-4g4 poisson f4 polarization b-5d5 polaroids b-4k4 poles d4
policies b-3d5 polishing d-5i5 politically-themed d3 politicians b-3d3 politics d6 poll b-3d3
popular a3d-8l7 population b4f-4 porte a6m-6 portion d5e-5 position b6f-5 positive d-3l5 possession b7d-6
possible d-3j7l-5 post d-3w5 posting f4 potential d-5s6 pour w4 power d7s-3 practices d4 prayer d5l-3
preach a-3m3 precluded b4d-4 pregnant a5h-5 prepared l5 presence d4f-4 preservatives b-4d4
preserved d-4h-3l11 president a3f5r-3 press d-8f8 pressure b3d-3 pretext d4 pretty d-6l4 prevention b4
price k-7q7 priest d5f-5 primarily e-6i6 primary d3f-3 prince d-3f3 prints b4 private a6m-6 pro w5
problem d7e-3o3 procedure d8 process a8h-6k4o-4 processing d5f-4 produced b7f-7 product d5e-5
production b3 profess b5f-5 professor b4s-4 profiles o5 program b5f-4 programming b-3s3 progress b-3
prolific l4 promising a4 promulgate a-3m3 pronunciation d7f-7 properly a-3m3 property b-8d3h3n5
protection n3 provide b3h-3k-3p3 provides b7d-9 provision f-4g6 provocation b-5d7 provoked j3
public a4b-4d9f-7 publish l3 pucker d4 pulpit a-5b7f-6h5 pupil d4 puppet d5f-5 pure a-5p8 qasim f5
quadrant b7d-7 qualifications d3f-3 quality b3l-4 question a-4b-4h3o4 questions b-4d4e-3o5
quickly a-9b3l7 quo b-4w4 race b6d-6 radiation b4f-4 radiometer b6 radiometry b4f-4 radius b3 raid d4o-3
rail d9n-7 rain b-4d4 raised p4 random d4 ranks f5 rao b-6d6 rare d-5l5 rate b4 rated b-6f6 rather b10d-6
ratings d4 raymond b4d-4 rd d12g-9 re-record a-3m3 reach t3 reached d-4l4 reactionary l5 readers d4
reading a-5j5 ready b4 really f-5l-9v3w9 rearing b-3d3 reason a5m-5 reasons b-3e8i-3 recent d-5l5
recently a-7b3l8 recipients b7f-7 reclaim a-5m5 recognition b-4 recommended b-3f3 red b-5f4 red-light d5
reduced l4 reduction e-4i4 referee b4 reference b-3d3 refugee d5f-5 regalia b-3d3 regard h3 regimes b7o-7
regularly a-5b-3m5s3 rekohu b-4n4 relationship d6i-4 relative w4 release a5m-5 released b7f-7
reliable a-4d-5l9 relief a-3h3j3 religion d4f-4 religions b-3d5 remarkable e5 remarks b-5d5 rename a-5m5
rendering b7v-4 rental b5 replicate f-3n6 report b3f-3 reporting d-4f8 representation b4d-3
reprinted d-3l3 reproduce a-3 repubblica b-4f4 republican a4 republicans h-4p4 request d6l-4 required b3
research d12f-4l-4 researchers b-6n4 resident d8l-6 resort b-6d6 resource m5 respect d6l-6
responses b4f-4 responsibility a-6l6 restaurant e5f-3 restoration d6f-6 retailers b7d-7 retardation b5d-5
retreat d4 return b6 returned k3 returning b6f-6 reunify a-4m4 reviews b-3d8 revolution d-9f9
revolutionary d-9f9 reward q5v-5 richard a3 riders n-7s7 riding b4 right a-3d-4h4l3 rights b8d8f-5l-6o-5
ring d4f-4 rivertrail a4 roam a-5m5 robust b-5d-3l8 rocks a3b4f-6 role d5 romantic d8e-4f-4 rond f4
room b6d7o-10 rosenthal f6n-3 roughly a4l-4 round d4 routes d-7f7 ruins b4d-4 rule a3b-3d4 run a-4b6d-4m4
running b-4d4 runs b7f-4 russia a6l-6 s a6b16d-4g-13 saccades e4 said a-5j4 salinity b5d-5 salon b6o-5
salsa d4s-4 salt e3 same a-5h5 sample d3 samples b-3d3 san b-4 sand d3 sandals b5d-4 sanitisers b-3o3
say f5j-5m6 says d-3f3 scale d3 scenes b5d-5 scenic d-5f5l3 scheduled a4d8l-10 school d6m-4 schooling a3
schools b11o-6 sci-fi d4f-4 science e-5f5 scientology l-3 scope b-8d4o4 score d5 scored b3k-3s-4t5
scottish d4l-4 screen e4 sea e4 season o-6 seat q3r-3 security b10e5i-3n-3 see f-4n4t-3 seem l4
selection b4 self-labeled a-4j4 self-medicate a-4m4 semantics a3b9f-5h-3n-3 sensing b-4d4 sensor b4f-4
sent f3 sentence a7b-6d6m-7 separate d-3l3 separately b3l-3 september a8l-4 series b5 serious d-4l4
served d-4f4 service b11f-10 set a-3b5m3 settled b-3d7 settlers d8f-7 share h3l4 she e-4h-4i6j5n-5s4u-3
sheffield a3 ship b4d-3 ships d6f-4 shipwrecks d4 shirt b5d-3 shirts b-4d4 shoes n4r6 shore n-4s4
shorts f-4 shot b5 shots b4n-4 should b11d-4f-3 show b3q-5r5 shun a-4m4 shuttle b-3d3f6l-4 shuttles d-3e3
si d3 side b6d4f-7h12l-6p-7 sides d-4h9p-5 significance d4 significant d4l-4 silence d5l-4
similar b3n5s-5 simple l8 simulators b3d-3 since a-3b9d-10l7 sinners f4g-4 sirremático w4 sister d4
site e4l-5 sites b7e-5 sitting b3l-3 six a-6w9 sketchbook d3 skip f-3l8 sleeved d5 slice b6f-4
slight a-4m4 slow d-3l3 smakkecenter b-3f5 smaller d-5l5 smoking d5 smoother d-3l3 snap b-4d4 snapshot d4
snow d4l-4 so d-4e-4i4n6s-5 soak a-4m4 social l-4 socialist d4 society f3 solace q-3r3 solution d-3
some a5b-4d-13i5k5n5p6s-5 son b-5d7 soon a-8l8 sort h4 sounds b-3d3 source f-6o4 sources b-6d10e-3
south f-6g9 southern d-4l6 southwest d-5f5 space b-8f5 spaces d4g-3 span d3 spang’s a4
spanish-english d4l-4 speaking f6 special a-6b4l6 species b4 spectrum b5s-4 speeds d3 spent f5
spotlight a-4m4 spots b4d-4 square b-6f11 sss e-5i5 st a4d8f15g-19m-4 stampedes d5l-5 standard b6d-7f4
standards w6 stardust b-3 starred b3 starry b-3f3 start a-3b-5d5m3 started b-3h3 state d-10f10
stated d-4f5l-4 statement b-7d7 states d5e-4 station b6d-4f8n-4 statistic b5f-4g-5w6 statistical b-3d3
statistics b7d-7 status b5 stays b-4d4 step n5 step-by-step d5e-3 still b-4f3 stone f4o-4
store a-3b4d-4m3 storefronts b4d-3 stores b5 stories b-8d4s3 stormtroopers d3f-3 story d3n-3 straps b5d-3
strategy b3 straw d6i-4 street e-3f11i-7l-3 streets b4e-3f5 strict d-5l5 strike d3l-3 strikes b-9d7
strings e-4 stripe d5l-3 strong a-4l7 stronger d-3l3 structuralism d5f-5 structure d7f-5 structured b-5d6
student d-5 studied f6i-4 studies d5h-3 study d5f-6 stuff a-3h3 stumps b3d-3 stunning l3p-3
stéphanie-félicie f-4w6 subdued l3 subject h-5p5 substantial d-4l6 substituted b-3f3 succeeded s3
success b5d5h7l-4n-5 successful l3 such b4h3l4 suck a-4m4 suffering b6 sufficiently p5 suggest b4
suggested b7f-7 suicide e-4i4 suite b-3f5 summers d3 sunbathing d5 sunny d4l-4 sunrise a3m-3 superhero d4
superiors s6 superseding o4 supply b5o-3 support a3m-3 supreme d4f-4 sure i3n3s-5 surface b10d-3f-3
surroundings b-5e8 surveys d4 symbolism b3d-3 symbols d6o-5 symphonies d4 symposium d-4e4 syntactic a4
system b8f-5 systems b17d-7f-5 t c5n-3 t'ho e4i-4 tabennese a7l-4m-3 table b4d-4 tail b-4o4 taken d-3l3
takes b7d-6 tasting b5n-4 team d8e3f-5r-3 team's d8f-8 teams d6f-5 techniques b4 teenagers d4f-4
television d5n-5 tells b4 temperatures b-3d3 temples d-5l8 temptations b4d-4 ten a-4l4 tended b3
term b-4d4 terrain d3 terre d-3f5 terry a3m-3 test b9f-6h6j-3o-3 tests n3 th b-4d19g-26l9
th-century d7g-7 thais d8l-8 than a-5b3i-3k-4l19 thank l-6w6 that a10b10d-9e-4i6k6l-6m-4o-3p-7u-6w4
that's a7d-4n-4 that’s w3 the a6b-6d-7f-6g-5i4k6m-8n9o10p3q-4s4u-4 thebaid f4 theft b-5d6
their a11b-6i7j-5l-5n3s8 them a8b-13d-6e-5i8l-5n10s3 themselves d-3e-6i8n-4 then i4k-4l-4 theodorus b5s-5
theory a-4b4f-4h4 theravada d4l-4 there a13d-4g-4h-11i4j-7k5l8 there's a4e7h-5i-7 there’s w4
theropods b-6d6 these a15b-4d-8f-4h-6n3s-3t4 they a12d-4f-7h-8k-4l6n-6p6s3 they're a4 thing d10l-9
things d4o-4 think d-4r4 this a14b-6d-8f-6h-7j-4k6m-4n3s10 thorough d6l-6 those a10m-5 threads b5s-3
three b-5e-4i4 through a4b-4d-9f-6l6o4 throughout i5n-3s3 til b-3n3 time a11d8f-3j-4l-5m-5n-4 times d4o-3
tiny a5l-5 to a-10b8h5k5m7p-6q-6r4v-4 today a-8b8d-9e3i-3l6o3s3 together a-5d-3n-3s6 tomb e5i-4 too b3d-3
tools b3d-3 top a3 topic d4 tour b4 tourism b-4d6 tourist d4l-4 tours b-4d-4f6s4 towards b6d-4o-4
town d6o-3 track b7d-4o-3 tracks b4 trade d5 traffic b3 trail b6d-3o-5 trails o3 training b-4d5
transit b-5d5 translates w6 transmission j3 transportation d3 travelers d8 travellers d3l-3
treatments b-4d4 trial a8m-8 tribes g4 tristan f4 trying a-5l4 tuesday d3l-3 tulsa b-4d4 tulsans d6l-6
tunnel d5 turn b-3d3 turnout b-4o4 turística f-4w4 twice b3d-5l3 two d4l6m-4 type b3d-3h4j-3 types b-4g4
u.s. d3l-3 ubique f-6w6 uh l-4w5 uk d4l-4 um e4n3 unable b4 unbeaten h6p-4 under b7f-6i4k-5s4
understand k3 understanding b-7d6 unfamiliar b6 union b-5f6 united a6 universidade b-6f8
universities d5f-5 university b3d-7k3 unstable l6 unsuccessful a7l-7 until a-4d-8l4 up b-8d-5f-4i5k4s7
upon b5d-3e8f-4i-5 us a6b-7e-4i4l-7n4s4 use d8e-7 vali n3s-3 validate a-3m3 valuable e-3i3 value n-4s4
variety b-6d9f-3 various i3 vegetation d4 vengeance d-4f4 venues b5d-4 verb b-4d4 versa l5
versatile d-4l4 version b5k-5 verticalization b5 very d-4s4 veteran d9f-4 video b-7g7 views d7o-4
village b-4d4 villages b-3 violating b6d-3 violin b-3d3 virginia b-3d3 virtuous d4 visa h4l-4 visitors p4
void a-4m4 vostok a5 voters j4 votes d-5g7 vouchers b3d-3 vr b-3f3 wage d4 waiver n7s-7 walk b4
walked f-5j5 wall b-4d4 want b5n-3s-3 wants b-5g-5l6r6 war a3b-5d5f5l-4m-3 warhol d-3i3 warning b3d-3
warwick f5 was a-12b13d-15e-4f6h6j7l-4o-6r5u6 washington a5b-4d-4f4 water w4 waters f5 wavenumber b4l-4
way b-11d15g4 ways b-3 we b3f-4h-6j6s5 wealth b-3k5 wearing b3d-3 web d8e-4 wedding b-4d4 week b-4d4
well a-29d-4l28n3 were a-7b16d-11e6f8i-7j5k-10u4 west g5l-5 we’ll a4l-4 we’re a4 whales b5d-5
what b-4e-5f-5i5n9o4s-4w-3 whatever a3 whatsoever e3 wheelchair d4f-4 when b7d-5e5i-4s-5
where b13d-9k3m-4n3s-5 whether d-3n4 which a9b18d-10g4k-3l-6m-9 while a3b14d-6k-4 who b12d-8g-3 wide i4
widespread b-3s4 wiki b3 wilkins f3 will a-4b16d-7g-3h-3j11l-6u4 wing d5e-3 wins j5 wisdom b-6d6
wish a7m-5 with a-10b16d-8j-6l11n7o-8r5s-5 within a3b4d4h-3n-3o-5s4 without b5d-4 witness d-3f3 woman d5
women d7f-6 won f3 won't b4d-4 wong b3d-3 words g4 work b-6d8e5f-6m-5o4 workers b-3 works a5b-5e4
world d4f3 would a-11b7d-5h10j5u-3 writers n4s-4 władysław b3d-3 yang b3d-3 ye n6 year a-8d3g5h8l-7
year's d3 years b-6g12 yields b3d-3 york d-4f4 you a8d-6f-5h-9i7j10l5s8u-3 young e4 your l6n4
youtube a6l-4q3r-3 zahā w3 zealand d-6f6 zimonjic f4 zombie b-4o4 zurbarán b4f-4 à f4 øhav f4 ʃɑʁl f4
ˈjɛsb̥ɐsn̩ f5 ρ c3 حديد w3 – h3l-4o-3w4 — a-3b4k-3l6n-3 ’ d-4f6g-3 “ a3 ” b6f-4w3 € b8f-9l4 一葉 w3`,
  nextLastTwo: `
! s-4w5 " b4d-4f-4h-6i-4k3m9 & b9d-5w-3 ' b4d-7f4k-5l-6p5 'm a3 's a14b-4f6h-7i-4j-3p5 't b4k-4r4
( b7f5o-4q-3s-5w4 ) a-5b9c-3f4g4i-8k-3l8s-4w5 + c8w-4 , a-8b10f4g6h-6j-3l7m5q-8r5u-12w8 - d-6e4g5h-4m7w10
-e w4 . a-10b9f4g4j-6l5o-7p-5q-4r6u-4w6 .3 a-5l5 / d-5f6r4 0 a4 00 a-4b-7c6d4f-5h-12i4l17 05 b-3c5 07 a6
09 m-3 1 d-4f13l4n-3o-5 10 c4d4e-3f-8l9 13 c4 14 a-6l6 15 a3b-4c4h-7l5 16 b3d-5f4 18 a-4l4 19 k-5w5
2 d-4f11l3 20 b-4r-4 24 a-3l5 25 b4f-6l3 27 d-3 3 d-5f8n-3 31 e-4f4 33 a7d-3 35 a-4b-5h-4j4l7 39 b5 4 d-3
45 d-4l6 50 a-5l8 54 b7f-7 56 b-4d4 6 b-6c6 62 f-4w4 7 i-3 70 l5 8 a-3l6 80 w3 87 a-5l5 90 d3 95 a4
: b9d-7e3k6o-4w-6 ; b7m-5s4 = b12d-4f-6 ? b7c-4e4g-3i-5o-4s-3w6 @ b-4c-4f17w-6 [ a-6b7d-5f4o-5
] a-4d-8e4f4g4i-4l3 _ f5w-3 a a5b-7d-18e-4g-13h8i6k8m-11o10s7v5 aa d5l-5 ab b-4f4 ac f4g-6
ad a-9b9d-9f4g-3k-6l3m6p-4u4 ae f-4w6 af w4 ak d-5m4 al a5b-8f-4h7i-3j-8l8o-3p5q5r-8s3w4
am a-5b4e9f-6l-4m5 an a8e3g-8i4j5k-10l-8q5r5s4v-5w-3 ao b-6d6 ar a-6g5l11s-7w-5 as a-7b6l-6m-5o-4r14u9w-5
at a5d-3e-4f-4g4m-4n5o4p-6s4u-6v4w3 au d-5f6 av f4 aw d6i-4 ax b-4 ay a-4g3h8k-5l-4o5w-3 b f4
be a-11f-6i-3l-5m15n-3q3r-3t9v7 bs b9d9e-4i-3l-5 by b3d-7e11f4i-7k-7l3 c c3f3g-3 ca a6e-4f-6i4w11
ce a-5d9h10j-4k-5o-7q4 ch g7h5j-6o4s-5t3 ck a3d-6i5l-7m4n-4s5u-5w3 co d-6w7 cs a4b6d3f-7g-3h-5l-3o3
ct a-12b-6d6h6i-9m10n5o-5p5t6 cy a-3b5d5f-7o4 da b-6l-4w7 de a-7e-4g4h13k-8l-15m4n8o4p-4w6 df a3l-3
dh b-3o3 do a-9d-4h-4j3l6m12r3 ds a-3d4g7i4k5l-5n-10 dy d4f-5o-3 ea f7l-6 eb d8e-4
ed b4d-4e-3g5i5j4k-5l7m-8n-10o5s5w-4 ee f-3i4k4l-5n6s4t-3 ef a-3b-5h3j3 eg b3 ek b-9d6h3l-3
el a3g-5j-4l3n4s-6w7 em a7b-7e-11f-5i4n8o5 en f-4g4h-8i4j-7k5l6n-5s-4v6w3 eo b-7g6w5 ep e-3f6l-6n5s-4
er e-4f-4g4i5j-9l8o3q9r-4t4w-6 es c-4d7g7h10j7k5l-12m-9o-6p-8s-4 et a-4b6c-4d6e-3f3g6i-9m4s-4
ew a4b-4e-3i8k7l5o-4 ey a5b3d-5f5h-4k-4l-4n-6p6s3 ez b5 f c4d-4 fe b-5d10l-5q5 ff a-4b-3d-4h5k4 fi d4f-4
fl e5 fo c3 fs b4d-4 ft b-4d9l-4 fy a-5m5 g f4 ge d6g4h5j-5k4l-8o-3s5 gh a-5d-6e4f-5o6s-3 gn d4
go d-4h-4j4 gs d7e3f-4 gy b4d5o-6 ha a5d-4 he a14d-13e-6f-8h-9i9j8k6l-3m-8n4o8q-4s6u-9
ho b9d-8e4f3g-3i-4l-4w3 hs b6q3r-3 ht a-6g-4i-5j5n4r3t3 hu b-4n4 hy a8e3i-5j-3 hā w3 i a4b3d-5f-7h-4j8s4
ia a12l-13 ic a8b-4e-4f-10g-5h-4l9m7n-3o12p4s-4 id a-10b4e-3f4h6m4o-5 ie d-6o4w4 if a4b3h-5i-5j5 ig b-6s3
ik f-6w6 il b-3d9g3 im a6b-6e-9f6i11l-4n-6 in a-5d4e4h-9l3m4n-3p3q-5s5w4 ip b-7d4i-4j5l4 ir a5i7j-7l-5s7
is a5b3e-10i3j-5k5m-9n5s4u12w-9 it b-6f-3h-4i4j-8m5n7t5v4 ix a-6b-4d-4k3w9 j b-3f3 ke d-9e-3g3h-5l5m3v4
ki b3d-4e-4f5 ko b4 ks d8e4f-8i-4j5l-3s-4 ky f3 l f3 l2 e-3 la b-4e-4f6i6 lb b3
ld a-9b4f6g4h7j13k-3l-6m-4s-5w-5 le e9g5h-6k-7l4m-7n5o4v-4 lf b-5e-6i10k3 li n3s-3
ll a-8d-7e3h-7i5j7k-5l6m-8o4u4v3 lo r-4w4 ls a-3d8e8f5g3i-4j5l-12o-5p-4r-3 lt b-9e4l5 lu f4
ly a-15d-22f-5h-9k4l8m11n6o3p7s5v7w-5 ma d5 mb e5i-4 me a7b-5c-7d-3f-4h6i7k6l-5m4p4q3w-6 mn l-4
mp d6h7p-5 ms f-3l-5 my a3d-5j5 na a5e-4o-5w8 nd d7f4g-6h-6i5j-4k-7n4o-5t4 ne a5c-4e-5f-4h10j-4m-6
ng a7b3d4e6g5h-6j-8l5m-5n3r-5t-3w-4 nk f-5g-4l-4r4w7 nn b4d-4 no w5 ns d12g5i-5j-5l-9o7p3s-8w-3
nt d4f-10g4h10i-4n-5o3p-3r-3 ny a6b-7i3m-8n5o5 n̩ f5 ob b3d3 od a3b-5d6g-6h3l6n-3p3
of a6b13f3g10h11j-4k-7n-8o-7p-6s-6 ok a6w-3 ol d7i3m-4w-4 om a-6b5f-3g3h4
on b5c-4d13h9j-4l-6m-11o10p-4v-4 oo b3d-3 or a4b3d8e5g4i-6j-4k-6l4m4o-4p5q-6r4s-3u-6 os e-4f4
ot a-3b3f-10g-4k3m4n-4r5s8v5 ou a8d-6f-5h-9i7j10l5s8u-3 ow b-4d-7e-5l4m3n4q-5r5 ox a4f7 oy b-5d7 p f5g-5
pa a4 pe b-8d7h4j-3l-6o4 ps b5h5i-4l-4n-4p-5 pt d3 ra b-7d8 rb b-4 rd g-9i4k3m3q5
re f-3g-7h-6i-4j9m4o6u14w-7 ri a3b-3 rk a-6d-6e5j-4m4o6w-3 rl d6 rm b-5d7o-7p6 rn l6 ro b-8f8s-6w5
rs a4b3d9e-5f-4g13l-12m-10 rt d7e-3h4i4l-4q3 ry d6j3m-5w-5 s a6b16d-4g-13 s. d3l-3 sa b-3d4h4
se a7f-10j-5k-4l6m9o-3p4q-5r5w-4 sh a3b-6d6e4f5h-3j4l-7m-3 sm a4b5d4f-7m-4s6 so a-4d-5e-4f6l4n7v3w-4
ss d8h-5l-6m4s-4 st a7c-4e-4f-8g-6i4m5q3r3v-4 t c5n-3 ta b3d5l-5 te a-14b-6e5f6h-3k4m9n3q-4w4
th a-4e7f-5g-13j-7k10l3n-4o5r3s7w-6 to a-5d-4f-3m7n4p-6q-6r4s5v-4 ts b8d8f-8g6h-4k8l-7m-4o-7q3 tt f5
ty d9e8k5l-6o-8 ub b6f-5 ue a-8d5l5m3n-6p3w4 ug l5 uh a4h-4l-4w5 uk d6l-4 ul a11d-11l10 um b-3e6f3o-3w6
un a-5b4d-4m5 uo b-4w4 up b-5i5j-5k4s6w-3 ur a9d-3f-3n7o-7v3w4 us b-8d-9g6h4l8m-4s4w-4
ut b5d-4f3h-6k6l-6n7v3 ux b-4f4 ve g-4h-8j12k-5l7m13n-5p-8v4 vr b-3f3 vy l3 wd b-7o5 we b3f-4h-6j6s5
wn a3d-5f-8h4l7n6s4w-4 wo d4l6m-4 ws d7h4n-3o-5 xt b-5d6e3i-3 ya b-4d4 yd b3d-3 ye n6 yn b-6d3f5
ys b5d6g4i-3j3l-5o-5w-5 ze a-12m12 zy n7 à f4 án b4f-4 ɑ̃ f3 ʁl f4 ʁo f5 ρ c3 يد w3 – h3l-4o-3w4
— a-3b4k-3l6n-3 ’ d-4f6g-3 ’s a4b-9w5 ’t b7k-7 “ a3 ” b6f-4w3 € b8f-9l4 一葉 w3`,
  shape: `
C b-6f39g-9i-6k-10l-7n-6o-17r6s-4v11w10 C1 a-9d3f7g-16h6j4n3r4w-5 U b7c6d-6e-7f26g9i-8k-3r-7w-5
U1 a7f11j-5r-3 d a-5b-11f-14g41w-4 d1 b-7d-5f-11g12w15 h a-10b6c-6e14f-13g-8h-4i5j-3l4m8n9o5r-5
l b11d7e4f-23g-19h-4i11k9m-9n3r5s5t4w-4 l1 a6b8f-5h-4w-5`,
};
